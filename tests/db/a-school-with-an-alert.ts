import { eq } from 'drizzle-orm'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Tenant, Writer } from '#db/tenants/tenants.server.ts'

const at = new Date('2026-11-20T09:00:00Z')
const createdAt = at

async function addChildren(tx: Writer): Promise<void> {
  await tx.insert(classes).values({ id: 'owls', name: 'Owls', createdAt })
  const child = { familyInitial: 'K', yearGroup: 'R', classId: 'owls', joinedOn: '2026-09-03', createdAt } as const
  await tx.insert(children).values({ ...child, id: 'ana', number: 1, firstName: 'Ana' })
  await tx.insert(children).values({ ...child, id: 'ben', number: 2, firstName: 'Ben' })
  for (const id of ['lead', 'head'])
    await tx.insert(people).values({ id, name: id, knownAs: id, email: `${id}@school.example`, createdAt })
}

async function addCheckIns(tx: Writer): Promise<void> {
  const today = { kind: 'daily_checkin', day: '2026-11-20', startedAt: at, faceSet: 3 } as const
  const done = { ...today, status: 'completed', completedAt: at, mood: 1 } as const
  await tx.insert(checkIns).values({ ...today, id: 'ana-done', childId: 'ana', status: 'in_progress', mood: 1 })
  await tx.insert(checkIns).values({ ...done, id: 'empty-done', childId: 'ana' })
  await tx.insert(checkIns).values({ ...done, id: 'ben-done', childId: 'ben' })
  await tx.insert(checkIns).values({ ...today, id: 'ben-today', childId: 'ben', status: 'in_progress' })
  const answer = { activity: 'mood_wheel', questionKey: 'mood', questionText: 'How are you?', answeredAt: at } as const
  const said = { ...answer, responseType: 'emoji', value: ['sad'] } as const
  await tx.insert(answers).values({ ...said, value: ['sad'], id: 'kept', checkInId: 'ana-done', childId: 'ana' })
  await tx.insert(answers).values({ ...said, value: ['sad'], id: 'open', checkInId: 'ben-today', childId: 'ben' })
  await tx.update(checkIns).set({ status: 'completed', completedAt: at }).where(eq(checkIns.id, 'ana-done'))
}

async function addWorries(tx: Writer): Promise<void> {
  const told = { words: Buffer.from('I am not safe'), safe: 'no', audience: 'class', writtenAt: at, dueAt: at } as const
  await tx
    .insert(worries)
    .values({ ...told, id: 'seen', childId: 'ana', checkInId: 'ana-done', readAt: at, readBy: 'lead' })
  await tx.insert(worries).values({ ...told, id: 'governed', childId: 'ben', readAt: at })
  await tx.insert(worries).values({ ...told, id: 'unseen', childId: 'ben', checkInId: 'ben-done' })
  await tx.insert(worries).values({ ...told, id: 'telling', childId: 'ben', checkInId: 'ben-today' })
}

async function addAlerts(tx: Writer): Promise<void> {
  const alert = { about: Buffer.from('sealed'), severity: 'high', audience: 'class', raisedAt: at, dueAt: at } as const
  const mood = { ...alert, type: 'wellbeing_decline', groupKey: 'mood' } as const
  await tx.insert(alerts).values({ ...mood, id: 'done', childId: 'ben', state: 'resolved' })
  await tx.insert(alerts).values({ ...mood, id: 'lonely', childId: 'ben' })
  await tx.insert(alerts).values({ ...alert, id: 'safe', childId: 'ana', type: 'safeguarding', groupKey: 'safe' })
  const evidence = { alertId: 'safe', ruleVersion: '1', severity: 'high', at } as const
  const found = Buffer.from('sealed')
  await tx.insert(alertEvidence).values({ ...evidence, found, worryId: 'seen' })
  await tx.insert(alertEvents).values({ alertId: 'safe', kind: 'raised', at, written: Buffer.from('sealed') })
}

/** A school of two children, with one of everything that must never change afterwards. */
export async function aSchoolWithAnAlert({ write }: Tenant): Promise<void> {
  await write(async (tx) => {
    await addChildren(tx)
    await addCheckIns(tx)
    await addWorries(tx)
    await addAlerts(tx)
    const line = { verb: 'CREATE', action: 'check-in.do', actorRoles: 'child', entity: 'check-in' } as const
    await tx.insert(auditEntries).values({ ...line, at, entityId: 'ana-done', requestId: 'r1' })
  })
}
