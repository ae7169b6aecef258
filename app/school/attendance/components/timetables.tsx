import { timetableWords } from '../attendance-words.ts'
import type { Timetable } from '../expectation.ts'

type Props = { firstName: string; timetables: readonly (Timetable & { readonly id: string })[] }

/** What has been said of the days a child comes, the newest first: on a day for which several hold, the newest counts. */
export function Timetables({ firstName, timetables }: Props) {
  if (timetables.length === 0) return <p className="text-lead font-bold">{firstName} comes every day.</p>
  const [newest, ...older] = timetables
  return (
    <>
      {newest ? <p className="text-lead font-bold">{timetableWords(newest)}.</p> : null}
      {older.length > 0 ? (
        <details>
          <summary>Said before: {older.length}</summary>
          <ul>
            {older.map((timetable) => (
              <li key={timetable.id}>{timetableWords(timetable)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
