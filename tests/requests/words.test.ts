import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedAlerts, openedEvidence } from '#tests/support/opened.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, checkIn } from './tablet.ts'

test('a child who writes of being hit at home, and taps nothing, stands before the lead and not before the class', async () => {
  const school = await aSchool()
  const { lead, teacher, tablet } = await aClassroom(school)
  await checkIn(tablet, { worry: { words: 'my dad hit me and it hurts' } })

  expect(await school.asks(openedAlerts)).toMatchObject([
    { category: 'words: physical_abuse', severity: 'high', audience: 'lead' },
  ])
  expect(await school.rows(worries)).toMatchObject([{ audience: 'lead' }])
  const desk = await (await school.signedIn(lead)).visit(paths.desk)
  expect(desk.html).toContain('being hurt by someone')
  const toDo = await (await school.signedIn(teacher)).visit(paths.toDo)
  expect(toDo.html).not.toContain('being hurt by someone')
})

test('a worry that no rule notices is on the desk all the same', async () => {
  const school = await aSchool()
  const { lead, tablet } = await aClassroom(school)
  await checkIn(tablet, { worry: { words: 'i wish it was always wednesday' } })

  expect(await school.rows(alerts)).toEqual([])
  const desk = await (await school.signedIn(lead)).visit(paths.desk)
  expect(desk.html).toContain('Worries to read: 1')
})

test('no word a child wrote is in any file of the school, nor in the log', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await checkIn(tablet, { worry: { words: 'my dad hit me CANARY-7f3a' } })

  const evidence = await school.asks(openedEvidence)
  expect(JSON.stringify(evidence)).not.toMatch(/my dad|hit me|CANARY/)
  const files = readdirSync(school.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.some(({ name }) => name.endsWith('-wal'))).toBe(true)
  for (const { parentPath, name } of files)
    expect(readFileSync(join(parentPath, name)).includes('CANARY-7f3a'), name).toBe(false)
  expect(school.lines.join('')).not.toContain('CANARY-7f3a')
})
