import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { openConcernsOf, type WritingAboutChild } from './open-concerns-of.server.ts'

/** The open concerns a new line about a child may belong to, to choose one of them; the first is what it belongs to by itself. */
export async function recordsToChoose(grant: WritingAboutChild, childId: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const open = await openConcernsOf(read, grant, { childId })
  return open.map(({ id, raisedAt, raiser, isKept }) => ({
    value: id,
    label: `Concern of ${momentWords(calendar, at, raisedAt)}, by ${raiser}${isKept ? ' (not for all)' : ''}`,
  }))
}
