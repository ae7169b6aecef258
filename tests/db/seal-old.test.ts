import { eq, ne } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openPictures, placeOfPictures } from '#app/access/pictures.server.ts'
import { openLocalClient } from '#db/clients/local-client.server.ts'
import { loadMigrations, migrate } from '#db/stores/migrations.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { childKeys } from '#db/schema/school/children.ts'
import { lowSigns } from '#db/schema/safeguarding/low-signs.ts'
import { childDataKeys } from '#db/schema/keys.ts'
import { toSeal } from '#db/schema/to-seal.ts'
import { tenantOf } from '#db/tenants/tenant.server.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { groupKey } from '#db/vault/keyed.ts'
import { sealOld } from '#db/tenants/seal-old.server.ts'
import { vaultOf } from '#db/vault/vault.server.ts'
import { openedAlerts, openedEvents, openedEvidence, openedKeptFrom } from '#tests/support/opened.ts'
import { aFolder, aNewSchool, ownMigrations, someSchools } from './a-folder.ts'
import { aSchoolWithAnAlert } from './a-school-with-an-alert.ts'
import { anEarlierSchool, manyAlerts, packed, tellingIn } from './an-earlier-school.ts'
import { aServerForAll, bothStores } from './stores.ts'

const server = aServerForAll()
const nothing = Buffer.alloc(0)

test('#24 #20 what an alert was about and whom it was kept from is sealed once, and nothing of it is left in any file', async () => {
  const { dataDir, schools } = await anEarlierSchool()
  expect(tellingIn(dataDir)).toHaveLength(8)
  const { raised, kept, waiting } = await schools.with('oakfield', async ({ read }) => ({
    raised: await openedAlerts(read),
    kept: await openedKeptFrom(read),
    waiting: await read.$count(toSeal),
  }))
  expect(waiting).toBe(0)
  expect(raised).toHaveLength(manyAlerts)
  expect(raised.map(({ category, allegation }) => ({ category, allegation })).filter((_, at) => at < 6)).toEqual([
    { category: 'decline', allegation: null },
    { category: 'words: suicide', allegation: null },
    { category: 'decline', allegation: null },
    { category: 'words: physical_abuse', allegation: 'a grown-up of the school' },
    { category: 'the headteacher', allegation: 'the headteacher' },
    { category: 'record damaged', allegation: null },
  ])
  expect(kept.filter(({ alertId }) => alertId === 'alert-002').map(({ personId }) => personId)).toEqual([
    'mr-ali',
    'mrs-khan',
  ])
  expect(kept).toHaveLength((manyAlerts / packed.length) * 5)
  const { evidence, events } = await schools.with('oakfield', async ({ read }) => ({
    evidence: await openedEvidence(read),
    events: await openedEvents(read),
  }))
  expect(evidence).toHaveLength(manyAlerts)
  expect(evidence[0]).toMatchObject({
    ...{ rule: 'SU-1', reason: 'What they wrote may be about wanting to die.' },
    ...{ facts: ['word 3: i want to die', 'rule SU-1'], alertId: 'alert-000', severity: 'high' },
  })
  expect(new Set(events.map(({ reason }) => reason))).toEqual(new Set(['Message to Mrs Khan.']))
  const sealed = await schools.with('oakfield', async ({ read }) => {
    const [sign] = await read.select().from(lowSigns)
    const [key] = await read.select().from(childKeys).where(eq(childKeys.childId, 'child-4'))
    expect(openPictures(read, placeOfPictures('child-4'), key?.pictures ?? null)).toEqual(['cat', 'star', 'boat'])
    return read.vault.openEach(read, [
      { table: 'low_signs', column: 'family', rowId: 'small', childId: 'child-0', box: sign?.family ?? nothing },
    ])
  })
  expect(sealed).toEqual(['wellbeing-sign'])
  expect(tellingIn(dataDir)).toEqual([])
})

test('#24 what comes in later gathers in the alert that stood there before', async () => {
  const { schools } = await anEarlierSchool()
  const isHers = { childId: 'child-3', category: 'words: physical_abuse', keptFrom: ['mr-ali'] }
  const { key, alert } = await schools.with('oakfield', async ({ read }) => ({
    key: groupKey(read, { ...isHers, allegation: 'a grown-up of the school', isForHead: true }),
    alert: (await read.select().from(alerts).where(eq(alerts.id, 'alert-003')))[0],
  }))
  expect(alert?.groupKey).toBe(key)
})

const count = (read: Reader) => read.$count(toSeal, ne(toSeal.place, 'file'))

test('#20 sealing that is stopped in the middle goes on where it was', async () => {
  const { file } = await anEarlierSchool()
  const client = openLocalClient({ file })
  onTestFinished(() => client.close())
  await migrate(client, loadMigrations('drizzle/tenant'))
  const key = Buffer.alloc(32, 3)
  const vault = vaultOf({ slug: 'oakfield', schoolKey: () => Promise.resolve(key), dataKey: () => key })
  const tenant = tenantOf(client, { slug: 'oakfield', vault, poke: () => Promise.resolve() })
  const [all, written] = [await count(tenant.read), { times: 0, anew: 0 }]
  const writeAnew = () => {
    written.anew++
    return Promise.resolve()
  }
  const killed = sealOld(
    {
      read: tenant.read,
      write: (work) => (++written.times === 2 ? Promise.reject(new Error('killed')) : tenant.write(work)),
    },
    writeAnew,
  )
  await expect(killed).rejects.toThrow('killed')
  expect(await count(tenant.read)).toBe(all - 200)
  await sealOld(tenant, writeAnew)
  expect(await tenant.read.$count(toSeal)).toBe(0)
  expect((await openedAlerts(tenant.read)).filter(({ category }) => category === 'decline')).toHaveLength(150)
  expect(written.anew).toBe(1)
})

describe.each(bothStores)('in a school kept in a %s', (store) => {
  test('#20 what is about a child whose key is spoilt is sealed all the same, with a key of the school', async () => {
    const dataDir = aFolder()
    const schools = await someSchools({ dataDir, server: server() })
    const slug = `sealing-in-a-${store}`
    await schools.create(aNewSchool(slug, { store }))
    await schools.with(slug, async (tenant) => {
      await aSchoolWithAnAlert(tenant)
      await tenant.write((tx) => tx.insert(childDataKeys).values({ childId: 'ana', wrapped: Buffer.from('spoilt') }))
    })
    await schools.close()
    const migrations = ownMigrations()
    const waits = "INSERT INTO to_seal SELECT 'alerts', id, child_id, 'talk; kept head' FROM alerts"
    migrations.add('test_old', `${waits};--> statement-breakpoint\nINSERT INTO to_seal VALUES ('file', '', NULL, '')`)
    const again = await someSchools({ dataDir, server: server(), migrations: migrations.folder })
    expect(await again.with(slug, ({ read }) => read.$count(toSeal))).toBe(0)
    const raised = await again.with(slug, ({ read }) => openedAlerts(read))
    expect(raised.map(({ category }) => category)).toEqual(['talk', 'talk', 'talk'])
    const spoilt = await again.with(slug, ({ read }) => read.select().from(childDataKeys))
    expect(spoilt.find(({ childId }) => childId === 'ana')?.wrapped).toEqual(Buffer.from('spoilt'))
  })
})
