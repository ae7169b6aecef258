import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { readBy } from '#app/school-time/soon-enough.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { exclusionsTogether, type Exclusion } from '#app/safeguarding/exclusions/exclusion.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { linesOf, type Said } from '../lines.ts'
import type { NamedPerson } from '../named.ts'
import { remindOfConcern } from './remind-of-concern.server.ts'

type Row = typeof concerns.$inferInsert
/** A concern to be kept: what it says, whose it is, what it grew out of, and whom it must be kept from. */
export type SavedConcern = Pick<Row, 'childId' | 'subject' | 'occurredAt' | 'alertId' | 'worryId'> &
  Said &
  Exclusion & {
    readonly audience: 'lead' | 'head'
    /** Whom it names, and what its writer said of them. */
    readonly named?: readonly NamedPerson[]
    readonly calendar: SchoolCalendar
  }
type Writing = Pick<Grant, 'actor' | 'at' | 'vault'>

/**
 * Keeps a concern, as part of passing it on, with its lines in the child's file. It is due to be read before this school
 * day ends or else the next; whoever it is for is told at once. What it says is sealed with the child's key. Gives its id.
 */
export async function saveConcern(tx: Writer, writing: Writing, concern: SavedConcern): Promise<string> {
  const { actor, at, vault } = writing
  const { seen, childWords, done, whoKnows, aboutWhom, named = [], calendar, ...rest } = concern
  const { keptFrom, alleged, elsewhere, ...facts } = rest
  const { childId, audience, occurredAt, alertId = null, worryId = null } = concern
  const id = newId()
  const place = { table: 'concerns', rowId: id }
  const box = (column: string, text: string) => vault.seal(tx, childId, { ...place, column, text })
  const maybe = (column: string, text: string | null) => (text === null ? null : box(column, text))
  const dueAt = readBy(calendar, at)
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
    named: await maybe('named', named.length === 0 ? null : JSON.stringify(named)),
  })
  // Whom the worry or the alert behind it is kept from does not see the concern either.
  const behind = [
    ...(worryId ? [await exclusionsOf(tx, { worryId })] : []),
    ...(alertId ? [await exclusionsOf(tx, { alertId })] : []),
  ]
  const { keptFrom: people, ...why } = exclusionsTogether([{ keptFrom, alleged, elsewhere }, ...behind])
  await excludeStaff(tx, { concernId: id }, { people, ...why, at })
  await settleReaders(tx, { concernId: id }, { at })
  for (const line of linesOf(concern)) {
    await addFileEntry(tx, writing, { ...line, childId, audience, occurredAt, alertId, worryId, concernId: id })
  }
  await remindOfConcern(tx, { concernId: id, level: 0 }, at)
  await remindOfConcern(tx, { concernId: id, level: 1 }, dueAt)
  return id
}
