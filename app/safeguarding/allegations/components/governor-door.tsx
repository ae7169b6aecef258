import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = { action: string; form: SentForm | undefined }

/** Where the safeguarding governor gives their address and the code they were mailed. */
export function GovernorDoor({ action, form }: Props) {
  return (
    <>
      <p>
        This is for the safeguarding governor. Something is waiting that nobody at the school may read. Do this first:
        make sure nobody else can see your screen. Then enter your email address and the code we sent you.
      </p>
      <PostForm action={action} noValidate>
        <TextField name="email" label="Email" kind="email" autoComplete="email" form={form} />
        <TextField name="code" label="Code" hint="It is in the email we sent you" autoComplete="off" form={form} />
        <Button>Read it</Button>
      </PostForm>
      <p>A code stops working after three days. Until it has been read, we send a new one every morning.</p>
    </>
  )
}
