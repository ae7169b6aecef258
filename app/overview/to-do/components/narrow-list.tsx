import type { ReactNode } from 'react'
import { severityWords } from '#app/safeguarding/alerts/staff-words.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { severities } from '#db/schema/safeguarding/alerts.ts'
import type { AskedList } from '../list-address.ts'

type Props = {
  list: string
  asked: AskedList
  classes: readonly { readonly id: string; readonly name: string; readonly many: number }[]
  /** How many of the list are shown. */
  children: ReactNode
}

/** Chooses of which class and how serious the children of a list are to be. */
export function NarrowList({ list, asked, classes, children }: Props) {
  const { classId, level } = asked
  const offered = classes.map(({ id, name, many }) => ({ value: id, label: `${name} (${many})` }))
  const isOffered = classId === null || classes.some(({ id }) => id === classId)
  return (
    <form method="get" action={list}>
      <div className="flex flex-wrap items-end gap-4">
        {offered.length > 1 || classId !== null ? (
          <Select
            name="class"
            label="Class"
            none="All classes"
            options={isOffered ? offered : [...offered, { value: classId, label: 'The class you chose (0)' }]}
            picked={classId ?? undefined}
          />
        ) : null}
        <Select
          name="level"
          label="Seriousness"
          none="All"
          options={severities.toReversed().map((severity) => ({ value: severity, label: severityWords[severity] }))}
          picked={level ?? undefined}
        />
        <Button look="second">Show</Button>
        <p>{children}</p>
      </div>
    </form>
  )
}
