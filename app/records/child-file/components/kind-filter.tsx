import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { kindWords, lineKinds, type LineKind } from '#app/safeguarding/chronology/line.ts'

type Props = { childId: string; kind: LineKind | null; withHidden: boolean; shown: number; many: number }

const kinds = lineKinds.map((value) => ({ value, label: kindWords[value] }))

/** Shows one kind of lines alone, and says that it does. */
export function KindFilter({ childId, kind, withHidden, shown, many }: Props) {
  return (
    <div className="mb-4">
      <form method="get" action={href(paths.file, { childId })} className="flex flex-wrap items-end gap-4">
        {withHidden ? <input type="hidden" name="hidden" value="yes" /> : null}
        <Select name="kind" label="Show" options={kinds} none="Everything" picked={kind ?? undefined} />
        <Button look="second">Show</Button>
      </form>
      {kind === null ? null : (
        <p>
          <strong>
            {shown} of {many} lines: {kindWords[kind].toLowerCase()}.
          </strong>{' '}
          <a className="print:hidden" href={href(paths.file, { childId })}>
            Show everything
          </a>
        </p>
      )}
    </div>
  )
}
