import { and, count, eq, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { pageSize, type AskedPart } from '../pages.ts'
import { everyLine } from './every-line.server.ts'

type Reading = Grant<'file.read' | 'file.write'>
type Asked = AskedPart & { readonly childId: string }

/** What stands where in a child's file, none of it opened: one page of it, in order, and how much there is. */
export async function placesInFile(grant: Reading, asked: Asked) {
  const all = everyLine(grant, asked)
  const isAsked = asked.kind === null ? undefined : eq(all.kind, asked.kind)
  const [[whole], [shown]] = await Promise.all([
    grant.read.select({ many: count() }).from(all),
    grant.read.select({ many: count() }).from(all).where(isAsked),
  ])
  const pages = Math.max(1, Math.ceil((shown?.many ?? 0) / pageSize))
  const page = asked.line === null ? (asked.page ?? pages) : await pageWith(grant, asked, asked.line)
  const at = Math.min(Math.max(page, 1), pages)
  const places = await grant.read
    .select({ id: all.id, source: all.source })
    .from(all)
    .where(isAsked)
    .orderBy(sql`${all.occurredAt}, ${all.recordedAt}, ${all.id}`)
    .limit(pageSize)
    .offset((at - 1) * pageSize)
  const idsOf = (source: string) => places.filter((place) => place.source === source).map(({ id }) => id)
  return {
    ids: { file: idsOf('file'), worry: idsOf('worry'), alert: idsOf('alert') },
    ...{ page: at, pages, many: whole?.many ?? 0, shown: shown?.many ?? 0 },
  }
}

/** The page a line stands on: so many others come before it. */
async function pageWith(grant: Reading, asked: Asked, line: string): Promise<number> {
  const [all, it] = [everyLine(grant, asked), everyLine(grant, asked)]
  const [found] = await grant.read
    .select({ occurredAt: it.occurredAt, recordedAt: it.recordedAt })
    .from(it)
    .where(eq(it.id, line))
  if (!found) return Infinity
  const isBefore = sql`(${all.occurredAt}, ${all.recordedAt}, ${all.id}) < (${found.occurredAt}, ${found.recordedAt}, ${line})`
  const isAsked = asked.kind === null ? undefined : eq(all.kind, asked.kind)
  const [before] = await grant.read.select({ many: count() }).from(all).where(and(isBefore, isAsked))
  return Math.floor((before?.many ?? 0) / pageSize) + 1
}
