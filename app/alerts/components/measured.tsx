import { Table } from '#app/ui/staff/table.tsx'
import type { WordFigures } from '../word-figures.ts'

const columns = [
  { label: 'What it is about' },
  { label: 'Serious', number: true },
  { label: 'Noticed', number: true },
  { label: 'Left out', number: true },
]

/** How the rules over words did on sentences whose seriousness grown-ups had judged. */
export function Measured({ rows, known, leftOut }: WordFigures) {
  return (
    <>
      <Table
        dense
        caption="Tested before they were used at your school"
        columns={columns}
        rows={[
          { key: 'all', cells: ['Total', known.serious, known.found, leftOut.found] },
          ...rows.map(({ about, serious, found, foundLeftOut }) => ({
            key: about,
            cells: [about, serious, found, foundLeftOut],
          })),
        ]}
      />
      <p className="text-small text-quiet">
        The number of serious sentences, how many the rules notice, and how many they notice when anything learned from
        those same sentences is left out first. Of {known.harmless} harmless sentences {known.falseAlarms} were wrongly
        marked as serious.
      </p>
    </>
  )
}
