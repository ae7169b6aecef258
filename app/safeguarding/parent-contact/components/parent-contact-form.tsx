import { BelongsTo } from '#app/safeguarding/chronology/components/belongs-to.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { parentContactDecisions } from '#db/schema/safeguarding/sharing.ts'
import { asOptions, parentContactWords, type Person } from '#app/safeguarding/information-sharing/words.ts'

type Props = {
  readonly deciders: readonly Person[]
  readonly tellers: readonly Person[]
  /** Who is deciding, as far as is known. */
  readonly me: string
  readonly token: string
  /** The open concerns it may belong to. */
  readonly records: readonly { readonly value: string; readonly label: string }[]
  readonly form?: SentForm | undefined
}

/** Decides what a family may be told, by whom and from when, and why or why not. */
export function ParentContactForm({ deciders, tellers, me, token, records, form }: Props) {
  return (
    <PostForm noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <Choices
        question="Will this family be told?"
        name="decision"
        choices={parentContactDecisions.map((value) => ({ value, label: parentContactWords[value] }))}
        form={form}
      />
      <TextArea name="reason" label="Why, or why not?" rows={2} form={form} />
      <Select name="decidedBy" label="Who decided?" options={asOptions(deciders)} picked={me} form={form} />
      <TextArea name="mayBeSaid" label="If yes, what may they be told?" rows={2} form={form} />
      <Select
        name="tellerId"
        label="If yes, who will tell them?"
        options={asOptions(tellers)}
        none="Choose"
        form={form}
      />
      <TextField name="notBefore" label="From which day? (optional)" kind="date" short form={form} />
      <BelongsTo records={records} form={form} />
      <Button>Save decision</Button>
    </PostForm>
  )
}
