import { and, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { topicInWords } from '#app/safeguarding/screening/topic-words.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentOnRecord } from '#app/school-time/words.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { people } from '#db/schema/school/people.ts'
import { worries, type WorrySource } from '#db/schema/safeguarding/worries.ts'
import type { Line } from '../line.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'

const enterer = alias(people, 'enterer')
const sources: Readonly<Record<WorrySource, string>> = {
  'check-in': 'Told in a check-in',
  paper: 'Told on paper or aloud',
  talk: 'Asked to talk to a grown-up',
}

/** Some of what a child told, as lines of their chronology: word for word, with by when it was to be read, by whom it was, and when. */
export async function worryLines(
  grant: Grant<'file.read' | 'file.write'>,
  childId: string,
  ids: readonly string[],
): Promise<Line[]> {
  const calendar = await schoolCalendar(grant.read)
  const rows = await grant.read
    .select({ worry: worries, reader: people.knownAs, enterer: enterer.knownAs })
    .from(worries)
    .leftJoin(people, eq(people.id, worries.readBy))
    .leftJoin(enterer, eq(enterer.id, worries.enteredBy))
    .where(and(inArray(worries.id, [...ids]), eq(worries.childId, childId), worryInReach(grant)))
  return Promise.all(
    rows.map(async ({ worry, reader, enterer: entered }): Promise<Line> => {
      const { id, source, words: box, writtenAt, dueAt, readAt } = worry
      const place = { table: 'worries', column: 'words', rowId: id }
      const words = box === null ? null : await decryptField(grant, { ...place, childId, box })
      const read = readAt
        ? `Read by ${reader ?? 'somebody'}, ${momentOnRecord(calendar, readAt)}.`
        : 'Nobody has read it yet.'
      return {
        ...{ id, kind: 'worry', what: sources[source], occurredAt: writtenAt, recordedAt: writtenAt },
        ...{ words, isVerbatim: true, isDamaged: box !== null && words === null, correctsId: null },
        who: entered === null ? 'The child' : `The child, written down by ${entered}`,
        facts: [...tapped(worry), `Due to be read ${momentOnRecord(calendar, dueAt)}. ${read}`],
        links: [{ label: 'The worry', href: href(paths.worry, { worryId: id }) }],
      }
    }),
  )
}

function tapped({ topic, size, want, safe, takenBackAt }: typeof worries.$inferSelect): string[] {
  const taps = [
    topic && `About: ${topicInWords(topic)}.`,
    size && `How big: ${size}.`,
    want && `They want: ${want}.`,
    safe && `Safe right now: ${safe}.`,
    takenBackAt && 'Then they tapped: No worry today.',
  ].filter((tap) => tap !== null)
  return taps.length > 0 ? [taps.join(' ')] : []
}
