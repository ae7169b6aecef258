import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

/** Says what is wrong with a file that came, and takes its entries out of sight. */
export function SettingAsideForm({ transferId, form }: { transferId: string; form?: SentForm | undefined }) {
  return (
    <PostForm action={href(paths.transferSettingAside, { transferId })} noValidate>
      <TextArea name="reason" label="What is wrong with it?" hint="This is kept in the child’s file" form={form} />
      <Button>Hide these entries</Button>
    </PostForm>
  )
}
