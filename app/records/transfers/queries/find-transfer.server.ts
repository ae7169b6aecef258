import { and, count, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { fileEntryInReach, inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import { notFound } from '#app/web/http.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { people } from '#db/schema/school/people.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import { dueWords, isOverdue } from '../transfer-status.ts'
import { transferChild } from './transfer-child.server.ts'

const hider = alias(people, 'hider')

export type FoundTransfer = Awaited<ReturnType<typeof findTransfer>>

/** One child's file on its way, or a 404; of a file that came, the code to be read out to the school that sent it. */
export async function findTransfer(grant: Grant<'transfer.manage'>, transferId: string) {
  const { read, at } = grant
  const [found] = await read
    .select({ transfer: transfers, by: people.knownAs, hidBy: hider.knownAs })
    .from(transfers)
    .innerJoin(people, eq(people.id, transfers.begunBy))
    .leftJoin(hider, eq(hider.id, transfers.setAsideBy))
    .where(and(eq(transfers.id, transferId), inScope(grant, transfers.childId)))
  if (!found) throw notFound()
  const calendar = await schoolCalendar(read)
  const { id, childId, direction, state, otherSchool, begunAt, sentAt, receivedAt, receiptCode: box } = found.transfer
  const { setAsideAt } = found.transfer
  const moment = (when: Date | null) => when && momentWords(calendar, at, when)
  const place = { childId, table: 'transfers', column: 'receipt_code', rowId: id }
  return {
    id,
    childId,
    child: await transferChild(grant, childId),
    direction,
    state,
    otherSchool,
    begun: { by: found.by, when: momentWords(calendar, at, begunAt) },
    isOverdue: isOverdue(found.transfer, at),
    due: dueWords(found.transfer, { calendar, at }),
    sent: moment(sentAt),
    received: moment(receivedAt),
    receiptCode: direction === 'arriving' && box ? await decryptField(grant, { ...place, box }) : null,
    aside: setAsideAt && { by: found.hidBy ?? 'Somebody', when: momentWords(calendar, at, setAsideAt) },
    lines: direction === 'arriving' ? await linesIn(grant, id) : 0,
  }
}

/** How many lines of the child's file here came with it. */
async function linesIn(grant: Grant<'transfer.manage'>, transferId: string): Promise<number> {
  const [lines] = await grant.read
    .select({ many: count() })
    .from(fileEntries)
    .where(and(eq(fileEntries.transferId, transferId), isNull(fileEntries.authorId), fileEntryInReach(grant)))
  return lines?.many ?? 0
}
