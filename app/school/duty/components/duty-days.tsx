import { Table } from '#app/ui/staff/table.tsx'
import { Tag } from '#app/ui/staff/tag.tsx'
import type { DutyDay } from '../queries/coming-duty.server.ts'

const columns = ['Day', 'On duty', 'On call after school', 'Away'].map((label) => ({ label }))
const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names)

/** The next two weeks of school, a line a day. */
export function DutyDays({ days }: { days: readonly DutyDay[] }) {
  return (
    <Table
      dense
      caption="The next two weeks of school"
      columns={columns}
      rows={days.map(({ day, name, gaps, onDuty, there, onCall, away }) => ({
        key: day,
        cells: [name, onDutyWords({ gaps, onDuty, there }), listed(onCall) || 'nobody', listed(away) || 'nobody'],
      }))}
    />
  )
}

function onDutyWords({ gaps, onDuty, there }: Pick<DutyDay, 'gaps' | 'onDuty' | 'there'>) {
  const names = listed(onDuty) || (there.length > 0 ? `${listed(there)} (no duty set)` : '')
  if (gaps.length === 0) return names || 'over for today'
  return (
    <>
      <Tag kind="high">Nobody {listed(gaps)}</Tag> {names}
    </>
  )
}
