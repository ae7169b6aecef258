import { MoodChart } from '#app/ui/staff/mood-chart.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import { moodSaid, scaleWords } from '#app/overview/class-today/moods.ts'
import type { ChildDay } from '../queries/child-days.server.ts'
import { counted } from '#app/words/counted.ts'

const columns = ['Day', 'How they felt', 'Feelings words', 'About'].map((label) => ({ label }))

/** How a child said they were over the last thirty school days: counted, drawn, and answer by answer. No score is made of it. */
export function ChildMoods({ firstName, days }: { firstName: string; days: readonly ChildDay[] }) {
  const answered = days.filter(({ times }) => times.length > 0)
  const newest = answered.at(-1)?.times.at(-1)
  if (!newest)
    return (
      <p>
        {firstName} has not checked in over the last {days.length} school days.
      </p>
    )
  return (
    <>
      <MoodChart
        id="moods"
        title={`How ${firstName} said they were`}
        finding={findingIn(answered, days.length)}
        days={days.map(({ day, said }) => ({ label: shortDay(day), mood: said?.mood ?? null }))}
        words={scaleWords(newest.said.faceSet)}
        none="No answer"
        tableLabel="Show every school day"
      />
      <Table
        dense
        caption={`What ${firstName} said, newest first`}
        columns={columns}
        rows={answered.flatMap(rowsOf).reverse()}
      />
    </>
  )
}

/** A line for each time they checked in, with the time of day where it was more than once. */
function rowsOf({ name, times }: ChildDay) {
  return times.map(({ id, time, said, words, about }) => ({
    key: id,
    cells: [times.length > 1 ? `${name}, ${time}` : name, moodSaid(said).word, words.join(', '), about.join(', ')],
  }))
}

function findingIn(answered: readonly ChildDay[], outOf: number): string {
  const times = new Map<string, number>()
  for (const { said } of answered.flatMap((day) => day.times)) {
    const { word } = moodSaid(said)
    times.set(word, (times.get(word) ?? 0) + 1)
  }
  const listed = [...times].map(([word, many]) => `${word} ${counted(many, 'time', 'times')}`)
  return `Checked in on ${answered.length} of the last ${outOf} school days: ${listed.join(', ')}.`
}

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const shortDay = (day: string) => short.format(new Date(`${day}T12:00:00Z`))
