import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { exclusionsOf, exclusionsOfMany } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { followUps } from '#db/schema/safeguarding/crisis.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { aSchool } from '#tests/support/school.ts'
import { answersStep, startsCrisis, stepAt } from './in-a-crisis.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { passesOn } from './passing-on.ts'
import { raises } from './telling.ts'

/** A lead leads through a crisis that grew out of a concern which is kept from one deputy and not from the other. */
async function aCrisisKeptFromMrOsei() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mia = await school.child('Mia', { in: willow })
  const teacher = await school.person('practitioner', { cares: willow })
  const khan = await school.person('lead', { name: 'Rukhsana Khan' })
  const osei = await school.person('deputy', { name: 'Kofi Osei' })
  const lowe = await school.person('deputy', { name: 'Olive Lowe' })
  const concernId = await passesOn(school, teacher, { child: mia.id, seen: 'a bruise' })
  await school.write((tx) => excludeStaff(tx, { concernId }, { people: [osei.id], at: school.clock.now() }))
  const lead = await school.signedIn(khan)
  const responseId = await startsCrisis(lead, mia.id, { concern: concernId })
  return { school, mia, lead, khan, osei, lowe, responseId }
}

test('#5 a task of a crisis is offered to, and taken for, nobody from whom what it grew out of is kept', async () => {
  const { school, lead, osei, lowe, responseId } = await aCrisisKeptFromMrOsei()
  const task = { responseId, step: 9 }
  const { html } = await lead.visit(stepAt(task))
  expect(html).toContain('Olive Lowe')
  expect(html).not.toContain('Kofi Osei')
  const fields = { task: 'Ring her aunt', day: '2026-11-18' }
  expect((await answersStep(lead, task, { ...fields, owner: osei.id })).status).toBe(409)
  expect(await school.rows(followUps)).toEqual([])
  expect((await answersStep(lead, task, { ...fields, owner: lowe.id })).status).toBe(303)
  expect(await school.rows(followUps)).toMatchObject([{ ownerId: lowe.id }])
})

test('#5 nor is a decision in it said to be theirs', async () => {
  const { lead, osei, lowe, responseId } = await aCrisisKeptFromMrOsei()
  const step = { responseId, step: 7 }
  expect((await lead.visit(stepAt(step))).html).not.toContain('Kofi Osei')
  const fields = { decision: 'not yet', reason: 'The police asked' }
  expect((await answersStep(lead, step, { ...fields, decidedBy: osei.id })).status).toBe(409)
  expect((await answersStep(lead, step, { ...fields, decidedBy: lowe.id })).status).toBe(303)
})

test('#5 nor are they asked to tell the family while a concern kept from them is open', async () => {
  const { school, mia, lead, khan, osei, lowe } = await aCrisisKeptFromMrOsei()
  const page = href(paths.tellings, { childId: mia.id })
  expect((await lead.visit(page)).html).not.toContain('Kofi Osei')
  const telling = { decision: 'tell', reason: 'x', decidedBy: khan.id, mayBeSaid: 'x', notBefore: '' }
  const sends = (tellerId: string) => lead.submit(page, { ...telling, token: randomUUID(), tellerId })
  expect((await sends(osei.id)).status).toBe(409)
  expect(await school.rows(parentContacts)).toEqual([])
  expect((await sends(lowe.id)).status).toBe(303)
})

/** The same reader, and how often it is asked. */
function counting(read: Reader) {
  const asked = { times: 0 }
  const select: Reader['select'] = new Proxy(read.select, {
    apply(target, _, fields: Parameters<Reader['select']>) {
      asked.times += 1
      return Reflect.apply(target, read, fields) as ReturnType<Reader['select']>
    },
  })
  return { asked, reading: { select, vault: read.vault } }
}

test('#1 whom many records are kept from is asked at once, and is each record’s own', async () => {
  const school = await aSchool()
  const mia = await school.child('Mia', { in: await school.class('Willow') })
  const teacher = await school.person('practitioner')
  const [khan, osei] = [await school.person('lead'), await school.person('deputy')]
  const alertId = await raises(school, mia)
  const concernIds = [
    await passesOn(school, teacher, { child: mia.id }),
    await passesOn(school, teacher, { child: mia.id }),
  ]
  const records = [{ alertId }, ...concernIds.map((concernId) => ({ concernId }))]
  await school.write(async (tx) => {
    const at = school.clock.now()
    await excludeStaff(tx, { alertId }, { people: [khan.id, osei.id], alleged: [osei.id], at })
    await excludeStaff(tx, { concernId: concernIds[0] ?? '' }, { people: [khan.id], alleged: [], at })
    await tx.insert(recordOpenings).values({ alertId, opensTo: 'passed on', at })
  })
  const { asked, many } = await school.asks(async (read) => {
    const counted = counting(read)
    return { many: await exclusionsOfMany(counted.reading, records), ...counted }
  })
  expect(asked.times).toBe(3)
  expect(many).toEqual([
    { keptFrom: [osei.id], alleged: [osei.id], elsewhere: [], named: [] },
    { keptFrom: [khan.id], alleged: [], elsewhere: [], named: [khan.id] },
    { keptFrom: [], alleged: [], elsewhere: [], named: [] },
  ])
  for (const [place, record] of records.entries())
    expect(await school.asks((read) => exclusionsOf(read, record))).toEqual(many[place])
})
