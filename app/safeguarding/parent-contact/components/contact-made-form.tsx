import { MomentInputs } from '#app/school-time/components/moment-inputs.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { asOptions, type Person } from '#app/safeguarding/information-sharing/words.ts'

type Props = {
  readonly tellers: readonly Person[]
  readonly me: string
  readonly now: { readonly day: string; readonly time: string }
  readonly form?: SentForm | undefined
}

/** Writes down that a family has been told. */
export function ContactMadeForm({ tellers, me, now, form }: Props) {
  return (
    <PostForm noValidate>
      <TextArea name="said" label="What was said, and to whom?" form={form} />
      <Select name="toldBy" label="Who told them?" options={asOptions(tellers)} picked={me} form={form} />
      <MomentInputs known={now} form={form} />
      <Button>Save</Button>
    </PostForm>
  )
}
