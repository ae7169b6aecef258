import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = { token: string; hasWords: boolean; to: string; form?: SentForm | undefined }

/** Passes what concerns the child to those who read it then, and leaves what concerns the grown-up where it is. */
export function ReferralForm({ token, hasWords, to, form }: Props) {
  return (
    <PostForm>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <TextArea
        name="seen"
        label="What do they need to know to look after the child?"
        hint="Leave out who it is about, if you can. They will never be shown this either."
        form={form}
      />
      {hasWords ? (
        <Choices
          question="The child’s own words"
          name="withWords"
          how="any"
          choices={[{ value: 'yes', label: 'Pass them on as well, exactly as they are' }]}
          form={form}
        />
      ) : null}
      <p>
        <Button>Send to {to}</Button>
      </p>
    </PostForm>
  )
}
