import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { auditEntries } from '#db/schema/audit.ts'
import { aSchool } from '#tests/support/school.ts'
import { aFullSchool } from './every-address.ts'

type Line = typeof auditEntries.$inferSelect
const shown = ({ after }: Line) => JSON.parse(after ?? '{}') as Record<string, string[]>

test('#19 a list that shows which children told is on the record as one line, with what it showed', async () => {
  const { school, people, ids } = await aFullSchool(await aSchool())
  const pages = [
    { list: 'worries', path: paths.worries, by: people.lead, shows: { worry: ids.worryId } },
    { list: 'worries', path: paths.worries, by: people.practitioner, shows: { worry: ids.worryId } },
    { list: 'concerns', path: paths.concerns, by: people.lead, shows: { concern: ids.concernId } },
    { list: 'concerns', path: paths.concerns, by: people.practitioner, shows: { concern: ids.concernId } },
    { list: 'desk', path: paths.desk, by: people.lead, shows: { alert: ids.alertId, concern: ids.concernId } },
    { list: 'to do', path: paths.toDo, by: people.practitioner, shows: { alert: ids.alertId } },
    {
      list: 'allegations',
      path: paths.allegations,
      by: people.head,
      shows: { concern: ids.allegedId, worry: ids.headWorryId, alert: ids.headAlertId },
    },
  ] as const
  for (const { list, path, by, shows } of pages) {
    const browser = await school.signedIn(by)
    const before = (await school.audit()).length
    expect((await browser.visit(path)).status, list).toBe(200)
    const lines = (await school.audit()).slice(before)
    expect(lines, list).toMatchObject([{ verb: 'READ', entity: 'list', entityId: list, actorId: by.id }])
    for (const [kind, id] of Object.entries(shows))
      expect(
        lines.map((line) => shown(line)[kind]),
        list,
      ).toContainEqual(expect.arrayContaining([id]))
  }
})

test('#19 an empty list is no reading', async () => {
  const school = await aSchool()
  const lead = await school.signedIn(await school.person('lead'))
  for (const path of [paths.worries, paths.desk, paths.concerns]) await lead.visit(path)
  expect(await school.audit()).toEqual([])
})

test('#19 what is out of reach is on the record, whoever asks hears nothing of it, and a flood is a number', async () => {
  const { school, people, ids } = await aFullSchool(await aSchool())
  const other = await school.signedIn(people['other practitioner'])
  const before = (await school.audit()).length
  const [there, nowhere] = [
    await other.visit(href(paths.child, { childId: ids.childId })),
    await other.visit(href(paths.child, { childId: crypto.randomUUID() })),
  ]
  expect([there.status, nowhere.status]).toEqual([404, 404])
  await other.visit(`${href(paths.worry, { worryId: ids.worryId })}.data`)
  await other.submit(href(paths.unlock, { childId: ids.childId }))
  const lines = (await school.audit()).slice(before)
  const denied = { verb: 'DENY', entity: 'record', actorId: people['other practitioner'].id }
  expect(lines).toMatchObject([
    { ...denied, action: 'child.read', entityId: ids.childId },
    { ...denied, action: 'child.read' },
    { ...denied, action: 'worry.read', entityId: ids.worryId },
    { ...denied, action: 'child.unlock', entityId: ids.childId },
  ])
  for (let asked = 0; asked < 40; asked++) await other.visit(href(paths.child, { childId: ids.childId }))
  expect((await school.audit()).length - before).toBe(20)
  school.clock.forward(1)
  await other.visit(href(paths.child, { childId: ids.childId }))
  expect((await school.audit()).at(-1)?.after).toBe('{"leftOut":24}')
})

test('#19 an address that leads nowhere is not', async () => {
  const school = await aSchool()
  const lead = await school.signedIn(await school.person('lead'))
  expect((await lead.visit('/no-such-page')).status).toBe(404)
  expect((await school.browser().visit('/no-such-page')).status).toBe(404)
  expect(await school.audit()).toEqual([])
})
