import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentOnRecord } from '#app/calendar/words.ts'
import { reportDamage } from '../commands/report-damage.server.ts'
import { inOrder, type Line, type LineKind } from '../line.ts'
import { alertLines } from './alert-lines.server.ts'
import { fileLines } from './file-lines.server.ts'
import { findFile } from './find-file.server.ts'
import { worryLines } from './worry-lines.server.ts'

export type FileLine = Awaited<ReturnType<typeof openFile>>['lines'][number]

/**
 * What happened to a child, in order, and what was decided and why: the file with what the child told and what rules
 * raised. That it is opened is on the record before it is. What cannot be opened says so, and is reported once.
 */
export async function openFile(grant: Grant<'file.read'>, childId: string, kind: LineKind | null) {
  const child = await findFile(grant, childId)
  await grant.recordReading('file', [childId])
  const all = inOrder([
    ...(await fileLines(grant, childId)),
    ...(await worryLines(grant, childId)),
    ...(await alertLines(grant, childId)),
  ])
  const worryIds = all.filter((line) => line.kind === 'worry').map(({ id }) => id)
  if (worryIds.length > 0) await grant.recordReading('worry', worryIds)
  const damaged = all.filter(({ isDamaged }) => isDamaged).map(({ id }) => id)
  await reportDamage(grant, { childId, ids: damaged })

  const calendar = await schoolCalendar(grant.read)
  const said = (moment: Date) => momentOnRecord(calendar, moment)
  const lines = all
    .filter((line) => kind === null || line.kind === kind)
    .map(({ occurredAt, recordedAt, ...line }) => ({
      ...line,
      at: occurredAt.toISOString(),
      occurred: said(occurredAt),
      recorded: said(recordedAt),
      corrections: all.filter(({ correctsId }) => correctsId === line.id).map((later) => pointer(later, said)),
      corrects: all.filter(({ id }) => id === line.correctsId).map((older) => pointer(older, said)),
    }))
  return { child, lines, many: all.length, damaged: damaged.length }
}

/** A line as another one points to it. */
function pointer({ id, kind, who, recordedAt }: Line, said: (moment: Date) => string) {
  return { id, isDispute: kind === 'disputed', who, recorded: said(recordedAt) }
}
