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
        caption="Measured before they came to your school"
        columns={columns}
        rows={[
          { key: 'all', cells: ['All together', known.serious, known.found, leftOut.found] },
          ...rows.map(({ about, serious, found, foundLeftOut }) => ({
            key: about,
            cells: [about, serious, found, foundLeftOut],
          })),
        ]}
      />
      <p className="text-small text-quiet">
        Serious sentences, how many of them the rules notice, and how many when whatever was learned from those very
        sentences is left out first. Of {known.harmless} harmless sentences {known.falseAlarms} were taken for serious.
      </p>
    </>
  )
}
