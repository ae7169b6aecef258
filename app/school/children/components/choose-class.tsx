import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import type { ChildrenToChoose } from '../queries/children-to-choose.server.ts'

/** The class first, and then the child, where a school has more children than can be looked through; or the child by name. */
export function ChooseClass({ pupils: { classes, notFound } }: { pupils: ChildrenToChoose }) {
  return (
    <div className="grid gap-4">
      {notFound === null ? null : (
        <Notice kind="look" title={`There is no child called ${notFound}.`}>
          <p>Try the start of the name, or choose the class.</p>
        </Notice>
      )}
      <h2 className="font-bold">Which class is the child in?</h2>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 md:grid-cols-5">
        {classes.map(({ id, name }) => (
          <li key={id}>
            <Button href={`?class=${id}`} look="second">
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <form method="get" className="flex flex-wrap items-end gap-4">
        <TextField name="name" label="Or find the child by name" hint="Amira, or Amira K" kind="search" short />
        <Button look="second">Find</Button>
      </form>
    </div>
  )
}
