import { Table } from '#app/ui/staff/table.tsx'
import { quoted } from '#app/words/quoted.ts'
import type { Plan } from '../plan.ts'
import { dayInYear, dayIs } from '../words.ts'

const columns = ['From', 'Until', 'What', 'In the file'].map((label) => ({ label }))

/** Days in a row, with the words of the file that say what they are. */
export function RunTable({ caption, runs }: { caption: string; runs: Plan['added'] }) {
  return (
    <Table
      dense
      caption={caption}
      columns={[...columns, { label: 'Days', number: true }]}
      rows={runs.map(({ first, last, days: count }) => ({
        key: first.date,
        cells: [dayInYear(first.date), dayInYear(last), dayIs(first), quoted(first.words, 'long'), count],
      }))}
    />
  )
}
