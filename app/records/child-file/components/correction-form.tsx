import { MomentInputs } from '#app/school-time/components/moment-inputs.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { BelongsTo } from '#app/safeguarding/chronology/components/belongs-to.tsx'

type Props = {
  token: string
  when: { readonly day: string; readonly time: string }
  /** What it may belong to, when the line itself belongs to nothing. */
  records: readonly { readonly value: string; readonly label: string }[]
  form?: SentForm | undefined
}

const hows = [
  { value: 'put right', label: 'It is wrong and I am correcting it' },
  { value: 'disputed', label: 'Someone says it is wrong' },
]

/** What is to stand beside a line that is wrong. The line itself stays. */
export function CorrectionForm({ token, when, records, form }: Props) {
  return (
    <PostForm noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <Choices question="Which is it?" name="how" choices={hows} picked={['put right']} form={form} />
      <TextArea
        name="words"
        label="What should it say? Or who says it is wrong, and what do they say?"
        hint="Write the whole entry again, as it should read."
        rows={6}
        form={form}
      />
      <MomentInputs known={when} form={form} />
      <BelongsTo records={records} form={form} />
      <p>
        <Button>Add correction</Button>
      </p>
    </PostForm>
  )
}
