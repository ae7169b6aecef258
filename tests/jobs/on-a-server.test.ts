import { expect, onTestFinished, test } from 'vitest'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { jobs } from '#db/schema/jobs.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { aLibsqlServer } from '#tests/support/libsql-server.ts'
import { aFolder, aSchoolAtWork } from './a-school-at-work.ts'
import { urgent } from './findings.ts'

async function aSchoolOnAServer() {
  const server = await aLibsqlServer()
  onTestFinished(() => server.stop())
  const schools = await openSchools({ dataDir: aFolder(), server })
  onTestFinished(() => schools.close())
  return aSchoolAtWork({ schools, store: 'server' })
}

test('a school kept on a libSQL server tells the next person in time, and each of them once', async () => {
  const school = await aSchoolOnAServer()
  await school.staff()
  const alertId = await school.raise(urgent)
  await school.liveUntil('2026-11-17T09:26:00Z')
  expect(await school.told()).toEqual([
    '2026-11-17T09:10 Mr Ali',
    '2026-11-17T09:10 Mrs Khan',
    '2026-11-17T09:25 Miss Lowe',
    '2026-11-17T09:25 Ms Okoro',
  ])
  expect(school.post.given).toHaveLength(4)

  await school.lease(({ write }) => write((tx) => tx.update(alerts).set({ state: 'resolved' })))
  await school.liveUntil('2026-11-17T11:00:00Z')
  expect(school.post.given).toHaveLength(4)
  const left = await school.lease(({ read }) => read.select().from(jobs))
  expect(
    left.filter(
      ({ kind, state, payload }) => kind === 'alert.escalate' && state !== 'done' && payload['alertId'] === alertId,
    ),
  ).toEqual([])
})
