import type { SentForm } from '#app/ui/sent-form.ts'
import { Select } from '#app/ui/staff/select.tsx'
import type { ChildrenToChoose } from '../queries/children-to-choose.server.ts'

type Props = {
  label: string
  pupils: ChildrenToChoose
  picked?: string | undefined
  form?: SentForm | undefined
}

/** One child out of those a form offers, with the way to the others where these are not all. */
export function ChildSelect({ label, pupils: { groups, classes }, picked, form }: Props) {
  return (
    <div>
      <Select name="child" label={label} groups={groups} none="Choose a child" picked={picked} form={form} />
      {classes.length === 0 ? null : (
        <p className="hint">
          <a href="?class=other">Choose a child from another class</a> before you write.
        </p>
      )}
    </div>
  )
}
