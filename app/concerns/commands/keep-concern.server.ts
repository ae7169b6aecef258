import { eq, or } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { endOfSchoolDay, type SchoolCalendar } from '#app/calendar/rules.ts'
import { addFileEntry } from '#app/files/commands/add-file-entry.server.ts'
import { concerns } from '#db/schema/concerns.ts'
import { keptFrom } from '#db/schema/kept-from.ts'
import type { Writer } from '#db/tenants.server.ts'
import { linesOf, type Said } from '../lines.ts'
import { remindOfConcern } from './remind-of-concern.server.ts'

type Row = typeof concerns.$inferInsert
/** A concern to be kept: what it says, whose it is, what it grew out of, and whom it must be kept from. */
export type KeptConcern = Pick<Row, 'childId' | 'subject' | 'occurredAt' | 'alertId' | 'worryId'> &
  Said & {
    readonly audience: 'lead' | 'head'
    readonly keptFrom: readonly string[]
    readonly calendar: SchoolCalendar
  }
type Writing = Pick<Grant, 'actor' | 'at' | 'vault'>

/**
 * Keeps a concern, as part of passing it on, with its lines in the child's file. It is due to be read before this school
 * day ends or else the next; whoever it is for is told at once. What it says is sealed with the child's key. Gives its id.
 */
export async function keepConcern(tx: Writer, writing: Writing, concern: KeptConcern): Promise<string> {
  const { actor, at, vault } = writing
  const { seen, childWords, done, whoKnows, aboutWhom, keptFrom: apart, calendar, ...facts } = concern
  const { childId } = concern
  const id = newId()
  const place = { table: 'concerns', rowId: id }
  const box = (column: string, text: string) => vault.seal(tx, childId, { ...place, column, text })
  const maybe = (column: string, text: string | null) => (text === null ? null : box(column, text))
  const dueAt = endOfSchoolDay(calendar, at)
  await tx.insert(concerns).values({
    ...facts,
    id,
    raisedBy: actor.id,
    raisedAt: at,
    dueAt,
    seen: await box('seen', seen),
    childWords: await maybe('child_words', childWords),
    done: await maybe('done', done),
    whoKnows: await maybe('who_knows', whoKnows),
    aboutWhom: await maybe('about_whom', aboutWhom),
  })
  for (const personId of new Set([...apart, ...(await keptFromBehind(tx, concern))]))
    await tx.insert(keptFrom).values({ personId, concernId: id, at })
  for (const line of linesOf(concern)) {
    const { audience, occurredAt, alertId = null, worryId = null } = concern
    await addFileEntry(tx, writing, { ...line, childId, audience, occurredAt, alertId, worryId, concernId: id })
  }
  await remindOfConcern(tx, { concernId: id, level: 0 }, at)
  await remindOfConcern(tx, { concernId: id, level: 1 }, dueAt)
  return id
}

/** Whom the worry or the alert behind it is about is kept from the concern too. */
async function keptFromBehind(tx: Writer, { worryId = null, alertId = null }: KeptConcern): Promise<string[]> {
  if (worryId === null && alertId === null) return []
  const rows = await tx
    .select({ id: keptFrom.personId })
    .from(keptFrom)
    .where(or(eq(keptFrom.worryId, worryId ?? ''), eq(keptFrom.alertId, alertId ?? '')))
  return rows.map(({ id }) => id)
}
