import { Table } from '#app/ui/staff/table.tsx'
import type { WordFigures } from '#app/safeguarding/screening/word-figures.ts'

const bySentences = [
  { label: 'Sentences' },
  { label: 'Serious', number: true },
  { label: 'Noticed', number: true },
  { label: 'Harmless', number: true },
  { label: 'Wrongly marked', number: true },
]
const bySubject = [
  { label: 'What it is about' },
  { label: 'Serious', number: true },
  { label: 'Noticed without having learned from them', number: true },
]

/** How the rules over words did on sentences whose seriousness grown-ups had judged: first on those that nobody had shown them. */
export function Measured({ tested, subjects }: WordFigures) {
  return (
    <>
      <Table
        dense
        caption="Tested before they were used at your school"
        columns={bySentences}
        rows={tested.map(({ sentences, serious, found, harmless, falseAlarms }) => ({
          key: sentences,
          cells: [sentences, serious, found, harmless, falseAlarms],
        }))}
      />
      <p className="text-small text-quiet">
        Expect the first line. The last one is the easiest test: the rules were written from those sentences.
      </p>
      <Table
        dense
        caption="By subject"
        columns={bySubject}
        rows={subjects.map(({ about, serious, foundLeftOut }) => ({
          key: about,
          cells: [about, serious, foundLeftOut],
        }))}
      />
    </>
  )
}
