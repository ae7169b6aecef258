import { ChildSelect } from '#app/school/children/components/child-select.tsx'
import type { ChildrenToChoose } from '#app/school/children/queries/children-to-choose.server.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { FileField } from '#app/ui/staff/file-field.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = { pupils: ChildrenToChoose; form?: SentForm | undefined }

const same = [{ value: 'yes', label: 'Yes, it is the same child, under another name or month of birth' }]

/** Takes in a file from another school: which, whose it is, and the words that open it. */
export function ArrivalForm({ pupils, form }: Props) {
  return (
    <PostForm encType="multipart/form-data" noValidate>
      <FileField name="file" label="The file they sent" hint="It ends in .lift" accept=".lift" form={form} />
      <ChildSelect label="Which child is it about?" pupils={pupils} form={form} />
      {form?.problems['sameChild'] === undefined ? null : (
        <Choices name="sameChild" question="Is it the same child?" how="any" choices={same} form={form} />
      )}
      <TextField name="words" label="The eight words they read out" autoComplete="off" form={form} />
      <Button>Open it and take it in</Button>
    </PostForm>
  )
}
