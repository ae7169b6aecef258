import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import type { RuleRecord } from '../queries/own-verdicts.server.ts'
import { ruleWords } from '#app/safeguarding/screening/rule-words.ts'

const columns = [
  { label: 'Rule' },
  { label: 'Alerts', number: true },
  { label: 'Useful', number: true },
  { label: 'Not needed', number: true },
  { label: 'Not sure', number: true },
]

/** What the school's own grown-ups say of each rule when they close an alert. */
export function OwnRules({ rules }: { rules: readonly RuleRecord[] }) {
  if (rules.length === 0) {
    return (
      <EmptyState title="No rule has raised an alert at your school in the last 12 months.">
        <p>When someone resolves an alert, they say whether it was useful. Their answers are counted here.</p>
      </EmptyState>
    )
  }
  return (
    <Table
      dense
      caption="What your staff said in the last 12 months"
      columns={columns}
      rows={rules.map(({ rule, raised, right, notNeeded, notSure }) => ({
        key: rule,
        cells: [ruleWords(rule), raised, right, notNeeded, notSure],
      }))}
    />
  )
}
