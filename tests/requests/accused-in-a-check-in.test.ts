import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { messages } from '#db/schema/messages.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, checkIn, wordsOn } from './tablet.ts'

async function aChildTells(words: string) {
  const school = await aSchool()
  const { tablet, lead, teacher } = await aClassroom(school)
  const deputy = await school.person('deputy', { name: 'Joe Osei', knownAs: 'Mr Osei' })
  await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  await checkIn(tablet, { feeling: '1', worry: { words, want: 'talk to me today', safe: 'not sure' } })
  const ids = (await school.rows(alerts)).map(({ id }) => id)
  const opens = async (person: { id: string }) => {
    const browser = await school.signedIn(person)
    const statuses = []
    for (const alertId of ids) statuses.push((await browser.visit(href(paths.alert, { alertId }))).status)
    return { statuses, desk: wordsOn(await browser.visit(paths.desk)) }
  }
  return { school, lead, teacher, deputy, ids, opens }
}

test('#1 nothing that came of the check-in in which a child accuses a deputy sends that deputy to the child', async () => {
  const { school, deputy, lead, ids, opens } = await aChildTells('mr osei hits me')
  expect(ids.length).toBeGreaterThan(2)
  const { statuses, desk } = await opens(deputy)
  expect(statuses).toEqual(ids.map(() => 404))
  expect(desk).not.toContain('Mia')
  expect((await opens(lead)).statuses).toContain(200)
  expect((await school.rows(messages)).filter(({ personId }) => personId === deputy.id)).toEqual([])
  expect(new Set((await school.rows(alertEvidence)).map(({ alertId }) => alertId)).size).toBe(ids.length)
})

test('#1 where the check-in speaks of nobody the deputy finds all of it', async () => {
  const { deputy, ids, opens } = await aChildTells('i am sad')
  expect((await opens(deputy)).statuses).toEqual(ids.map(() => 200))
})
