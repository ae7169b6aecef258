import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { TakeAll } from '#app/safeguarding/alerts/components/take-all.tsx'
import { goingWords } from '#app/shell/going-to-child.ts'
import { Table } from '#app/ui/staff/table.tsx'
import { counted } from '#app/words/counted.ts'
import { WhyFirstTags } from '#app/safeguarding/worries/components/why-first-tags.tsx'
import type { ChildRow } from '../child-row.ts'

const columns = ['Child', 'Why', 'Who is dealing with it'].map((label) => ({ label }))

/** Children of whom something is open, one line each: how serious, every reason once, who has it, and one press to take it. */
export function ChildrenTable({ caption, rows }: { caption: string; rows: readonly ChildRow[] }) {
  return (
    <Table
      dense
      caption={caption}
      columns={columns}
      rows={rows.map((row) => ({
        key: row.childId,
        cells: [<Who key="who" row={row} />, <Why key="why" row={row} />, <Holder key="holder" row={row} />],
      }))}
    />
  )
}

function Who({ row: { severity, tapped, href, child, className, alerts } }: { row: ChildRow }) {
  return (
    <>
      <WhyFirstTags severity={severity} tapped={tapped} />{' '}
      <a className="sm:whitespace-nowrap" href={href}>
        {child}
      </a>
      , {className}
      {alerts > 1 ? <span className="block text-small text-quiet font-normal">{counted(alerts, 'alert')}</span> : null}
    </>
  )
}

function Why({ row: { reasons, toRead, byMe } }: { row: ChildRow }) {
  return (
    <>
      {reasons}{' '}
      {toRead === null ? null : (
        <a className="whitespace-nowrap" href={toRead.href}>
          {counted(toRead.many, 'worry', 'worries')} to read
        </a>
      )}{' '}
      {byMe > 0 ? 'You wrote down a worry: someone else will read it.' : null}
    </>
  )
}

function Holder({ row: { childId, child, className, part, going, holders, due, taking } }: { row: ChildRow }) {
  // Where somebody has the rest, it says how many nobody has.
  const ofHowMany = taking !== null && holders.length > 0 ? `: ${counted(taking.alerts.length, 'alert')}` : ''
  const isNobodys = part === 'not picked up' && (taking !== null || holders.length === 0)
  return (
    <div className="py-1 md:flex md:items-start md:justify-between md:gap-4">
      <span>
        {isNobodys ? `Nobody yet${ofHowMany}. ` : null}
        {holders.length > 0 ? `${holders.join('. ')}. ` : null}
        {due ? <Due {...due} /> : null}
        {going === null ? null : <span className="block">{goingWords(going, className)}</span>}
      </span>
      {taking ? <TakeAll childId={childId} child={child} taking={taking} /> : null}
    </div>
  )
}
