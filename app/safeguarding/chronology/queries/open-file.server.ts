import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentOnRecord } from '#app/school-time/words.ts'
import { reportDamage } from '#app/safeguarding/alerts/commands/report-damage.server.ts'
import { inOrder } from '../line.ts'
import type { AskedPart } from '../pages.ts'
import { alertLines } from './alert-lines.server.ts'
import { corrections } from './corrections.server.ts'
import { fileLines } from './file-lines.server.ts'
import { findFile } from './find-file.server.ts'
import { hiddenLines } from './hidden-lines.server.ts'
import { placesInFile } from './places-in-file.server.ts'
import { worryLines } from './worry-lines.server.ts'

export type FileLine = Awaited<ReturnType<typeof openFile>>['lines'][number]

/**
 * What happened to a child, in order, and what was decided and why: the file with what the child told and what rules
 * raised, a page of it. That it is opened is on the record before it is. What cannot be opened says so, and is reported once.
 */
export async function openFile(grant: Grant<'file.read'>, childId: string, asked: AskedPart) {
  const child = await findFile(grant, childId)
  await grant.recordReading('file', [childId])
  const { ids, ...where } = await placesInFile(grant, { ...asked, childId })
  await grant.recordReading('worry', ids.worry)
  const opened = inOrder([
    ...(await fileLines(grant, childId, ids.file)),
    ...(await worryLines(grant, childId, ids.worry)),
    ...(await alertLines(grant, childId, ids.alert)),
  ])
  const damaged = opened.filter(({ isDamaged }) => isDamaged).map(({ id }) => id)
  await reportDamage(grant, { childId, ids: damaged })

  const calendar = await schoolCalendar(grant.read)
  const said = (moment: Date) => momentOnRecord(calendar, moment)
  const pointers = (await corrections(grant, childId, opened)).map(({ recordedAt, ...pointer }) => ({
    ...pointer,
    recorded: said(recordedAt),
  }))
  const lines = opened.map(({ occurredAt, recordedAt, ...line }) => ({
    ...line,
    at: occurredAt.toISOString(),
    occurred: said(occurredAt),
    recorded: said(recordedAt),
    corrections: pointers.filter(({ correctsId }) => correctsId === line.id),
    corrects: pointers.filter(({ id }) => id === line.correctsId),
  }))
  return { child, lines, ...where, hidden: await hiddenLines(grant, childId) }
}
