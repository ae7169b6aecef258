import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { parentContactInReach } from '#app/access/scope.server.ts'
import { momentAt } from '#app/school-time/moment-at.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { concernFor } from '#app/safeguarding/chronology/queries/concern-for.server.ts'
import { conflict } from '#app/web/http.ts'
import { grownUps } from '#app/school/staff/queries/grown-ups.server.ts'
import { parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { parentContactRecorders } from '../deciders.ts'
import type { ContactMade } from '#app/safeguarding/information-sharing/forms.ts'
import type { FoundParentContact } from '../queries/find-parent-contact.server.ts'

/** Writes down that a family has been told: once, and for good. False when whoever told them is not there. */
export async function recordParentContact(
  grant: Grant<'family.tell'>,
  { id, childId }: Pick<FoundParentContact, 'id' | 'childId'>,
  { day, time, toldBy, said }: ContactMade,
): Promise<boolean> {
  const teller = (await grownUps(grant, parentContactRecorders)).find((person) => person.id === toldBy)
  if (!teller) return false
  const toldAt = momentAt(await schoolCalendar(grant.read), day, time)
  await grant.change('telling', id, async (tx, note) => {
    const [newest] = await tx
      .select({ id: parentContacts.id })
      .from(parentContacts)
      .where(and(eq(parentContacts.childId, childId), parentContactInReach(grant)))
      .orderBy(desc(parentContacts.decidedAt), desc(parentContacts.id))
      .limit(1)
    if (newest?.id !== id) throw conflict('Something else has been decided since. Look at it again.')
    const box = await grant.vault.seal(tx, childId, { table: 'tellings', column: 'said', rowId: id, text: said })
    const [told] = await tx
      .update(parentContacts)
      .set({ toldAt, toldBy, said: box })
      .where(
        and(
          eq(parentContacts.id, id),
          eq(parentContacts.decision, 'tell'),
          isNull(parentContacts.toldAt),
          parentContactInReach(grant),
        ),
      )
      .returning({ concernId: parentContacts.concernId, since: parentContacts.decidedAt })
    if (!told) throw conflict('This has already been recorded, or it was decided not to tell them. Look at it again.')
    const words = `${teller.name} told the family.\nWhat was said: ${said}`
    const concernId = told.concernId ?? (await concernFor(tx, grant, { childId, since: told.since }))
    const line = { childId, concernId, kind: 'told the family', occurredAt: toldAt, words, tellingId: id } as const
    await addFileEntry(tx, grant, line)
    note({ after: { told: true } })
  })
  return true
}
