import { dayName } from '#app/school-time/words.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Table } from '#app/ui/staff/table.tsx'

type Props = { childId: string; today: string; away: readonly { date: string; by: string }[] }

/** The days on which a child is or was away, each with the way to take it back. */
export function Absences({ childId, today, away }: Props) {
  return (
    <Table
      dense
      caption="Absent"
      columns={['Day', 'Marked by', 'If they are in school'].map((label) => ({ label }))}
      rows={away.map(({ date, by }) => ({
        key: date,
        cells: [
          date === today ? `Today, ${dayName(date)}` : dayName(date),
          by,
          <PostForm action={href(paths.absenceTakingBack, { childId })}>
            <input type="hidden" name="date" value={date} />
            <Button look="second">
              Take it back<span className="sr-only"> for {dayName(date)}</span>
            </Button>
          </PostForm>,
        ],
      }))}
    />
  )
}
