import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

/** Takes the code that the other school reads out once they have opened the file. */
export function ReceiptForm({ transferId, form }: { transferId: string; form?: SentForm | undefined }) {
  return (
    <PostForm action={href(paths.transferReceipt, { transferId })} noValidate>
      <TextField
        name="code"
        label="The code they read out"
        hint="They’ll find this code in the file once they have opened it"
        short
        autoComplete="off"
        form={form}
      />
      <Button>Confirm they have it</Button>
    </PostForm>
  )
}
