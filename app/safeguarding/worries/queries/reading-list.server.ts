import { and, count, eq, gte, lt, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { worryInReach, worryToRead } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { worriesToRead } from '#app/shell/queries/worries-to-read.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { pagesOf, type ReadingPage } from '../pages.ts'
import { alertsBehind, soonestDue } from './how-serious.server.ts'
import { worryList } from './worry-list.server.ts'

const lately = 14 * 24 * 3_600_000
/** How many stand on one page. */
const pageSize = 40

/** What children told, as far as this person may read it: what nobody has read, and who read the rest and when. */
export async function readingList(grant: Grant<'worry.read'>, asked: ReadingPage) {
  const { read, at } = grant
  const { isOlder } = asked
  const unread = await worriesToRead(grant)
  const [waiting] = await toRead(grant, {})
  const from = new Date(at.getTime() - lately)
  const [done] = await beenRead(grant, { isOlder }, { from: from.getTime() })
  const pages = { unread: pagesOf(unread, pageSize), read: pagesOf(done?.many ?? 0, pageSize) }
  const unreadPage = Math.min(asked.unreadPage, pages.unread)
  const readPage = Math.min(asked.readPage, pages.read)
  const first = (page: number) => ({ first: (page - 1) * pageSize, most: pageSize })
  const calendar = await schoolCalendar(read)
  return {
    asked: { unreadPage, readPage, isOlder },
    pages,
    counts: {
      unread,
      late: waiting?.late ?? 0,
      due: waiting?.firstDue ? momentWords(calendar, at, waiting.firstDue) : null,
      read: done?.many ?? 0,
    },
    unread: await worryList(grant, { which: 'unread', ...first(unreadPage) }),
    read: await worryList(grant, {
      which: 'read',
      ...(isOlder ? { readBefore: from } : { readFrom: from }),
      ...first(readPage),
    }),
  }
}

const toRead = preparedQuestion((grant) => {
  const behind = alertsBehind(grant)
  const due = soonestDue(behind)
  return grant.read
    .select({
      firstDue: sql`min(${due})`.mapWith(worries.dueAt),
      late: sql<number>`coalesce(sum(${due} <= ${grant.at}), 0)`,
    })
    .from(worries)
    .leftJoin(behind, eq(behind.worryId, worries.id))
    .where(worryToRead(grant))
    .prepare()
})

const beenRead = preparedQuestion((grant, { isOlder }: { readonly isOlder: boolean }) => {
  const than = isOlder ? lt : gte
  return grant.read
    .select({ many: count() })
    .from(worries)
    .where(and(worryInReach(grant), than(worries.readAt, sql.placeholder('from'))))
    .prepare()
})
