import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { alertEvents } from '#db/schema/safeguarding/alerts.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { childStickers } from '#db/schema/child/garden.ts'
import { jobs } from '#db/schema/jobs.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openSchools, type Tenant } from '#db/tenants/tenants.server.ts'
import { openedAlerts, openedEvidence } from '#tests/support/opened.ts'
import { aCheckIn, aWorry, isFinishing } from '#tests/bench/a-check-in.ts'
import { aSchoolOfSignedInChildren, type SignedInChild } from '#tests/bench/a-school.ts'
import { aServer, type RunningServer } from '#tests/bench/a-server.ts'
import { aTablet, keepingConnections, type Ask } from '#tests/bench/tablet.ts'

const masterKey = randomBytes(32).toString('base64')
const slug = 'oakfield'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'the-lift-killed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function fiftyChildren(dataDir: string): Promise<{ host: string; children: SignedInChild[] }> {
  const schools = await openSchools({ dataDir, masterKey })
  const { host, classes } = await aSchoolOfSignedInChildren(schools, { slug, classes: 2, childrenInAClass: 25 })
  await schools.close()
  return { host, children: classes.flat() }
}

/** A child of the school, their tablet, and what only they write. */
type AtTablet = { readonly child: SignedInChild; readonly ask: Ask }
const wordsOf = (childId: string) => `I am ${childId} and I have a worry 😀`

/** Everybody checks in at once until the server is gone; `onAnswer` hears of each child who has been told that they are done. */
async function checkInTogether(tablets: readonly AtTablet[], onAnswer: (child: SignedInChild) => void): Promise<void> {
  async function goThrough({ child, ask }: AtTablet): Promise<void> {
    const checkIn = aCheckIn(aWorry(wordsOf(child.childId)))
    for (let next = checkIn.next(); next; next = checkIn.next()) {
      const answer = await ask(next)
      checkIn.took(answer)
      if (isFinishing(next) && answer.location === paths.allDone) onAnswer(child)
    }
  }
  await Promise.allSettled(tablets.map(goThrough))
}

function tabletsAt({ port }: RunningServer, { host, children }: Awaited<ReturnType<typeof fiftyChildren>>): AtTablet[] {
  const agent = keepingConnections()
  onTestFinished(() => agent.destroy())
  return children.map((child) => ({ child, ask: aTablet({ port, host, sessionId: child.sessionId, agent }) }))
}

/** Everything the school has kept, table by table. */
async function keptBy({ read, vault }: Tenant) {
  const sealed = await read.select().from(worries)
  const opened = sealed.map(async ({ id, childId, checkInId, words }) => {
    const place = { table: 'worries', column: 'words', rowId: id }
    return { id, checkInId, words: words && (await vault.open(read, childId, { ...place, box: words })) }
  })
  return {
    checkIns: await read.select().from(checkIns),
    answers: await read.select().from(answers),
    worries: await Promise.all(opened),
    alerts: await openedAlerts(read),
    evidence: await openedEvidence(read),
    events: await read.select().from(alertEvents),
    stickers: await read.select().from(childStickers),
    jobs: await read.select().from(jobs),
    audited: await read.select().from(auditEntries),
  }
}
type Kept = Awaited<ReturnType<typeof keptBy>>

async function keptIn(dataDir: string): Promise<Kept> {
  const schools = await openSchools({ dataDir, masterKey })
  const kept = await schools.with(slug, keptBy)
  await schools.close()
  return kept
}

const early = ['feeling', 'words', 'about', 'helper']
const taps = ['worry', 'worry-safe', 'worry-topic', 'worry-size', 'worry-want', 'worry-person']
/** In the order in which they are asked; the words come last and finish the check-in. */
const asked = [...early, ...taps]

/** One check-in with every part that a child's own requests have to leave, written so that what is missing shows. */
function partsOf(kept: Kept, checkInId: string) {
  const ofCheckIn = (part: { checkInId: string | null }) => part.checkInId === checkInId
  const given = kept.answers.filter(ofCheckIn)
  const worry = kept.worries.find(ofCheckIn)
  const evidence = kept.evidence.filter(ofCheckIn)
  const alert = kept.alerts.find(({ id }) => id === evidence[0]?.alertId)
  const raised = kept.events.filter(({ alertId, kind }) => alertId === alert?.id && kind === 'raised')
  return {
    answered: new Set(given.map(({ questionKey }) => questionKey)),
    flags: given.flatMap(({ flags }) => flags),
    worry: worry?.words,
    evidence: evidence.map(({ rule, worryId }) => [rule, worryId === worry?.id]),
    alert: alert?.category,
    raised: raised.length,
    isSomebodyToBeTold: kept.jobs.some(({ dedupe }) => alert !== undefined && dedupe.includes(alert.id)),
    stickers: kept.stickers.filter(({ sourceId }) => sourceId === checkInId).map(({ sticker }) => sticker),
    audited: kept.audited.filter(({ action, entityId }) => action === 'check-in.do' && entityId === checkInId).length,
  }
}

function everyPartOf(worry: string): ReturnType<typeof partsOf> {
  return {
    answered: new Set(asked),
    flags: ['TK-1'],
    worry,
    evidence: [['TK-1', true]],
    alert: 'talk',
    raised: 1,
    isSomebodyToBeTold: true,
    stickers: ['told-someone'],
    // Begun, ten answers, finished.
    audited: 2 + asked.length,
  }
}

/** What SQLite itself finds wrong with the file, which nobody may have open. */
function faultsIn(dataDir: string): unknown {
  const database = new Database(join(dataDir, 'schools', slug, 'school.db'))
  const dangling = database.prepare('PRAGMA foreign_key_check').all([])
  const integrity = database.prepare('PRAGMA integrity_check').all([])
  database.close()
  return { dangling, integrity }
}

it.each([6, 17, 28])(
  'keeps every check-in whose child was told "all done" when it is killed after %i of fifty, and no half of any other',
  { timeout: 90_000 },
  async (enough) => {
    const dataDir = aFolder()
    const school = await fiftyChildren(dataDir)
    const server = await aServer({ dataDir, masterKey })
    onTestFinished(() => server.kill())
    const done = new Set<string>()
    await checkInTogether(tabletsAt(server, school), ({ childId }) => {
      done.add(childId)
      if (done.size === enough) void server.kill()
    })
    await server.kill()
    expect(done.size).toBeGreaterThanOrEqual(enough)
    expect(done.size).toBeLessThan(50)

    const again = await aServer({ dataDir, masterKey })
    onTestFinished(() => again.kill())
    const tablets = tabletsAt(again, school)
    for (const { ask } of tablets.filter(({ child }) => done.has(child.childId)))
      expect(await ask({ method: 'GET', path: paths.allDone })).toMatchObject({ status: 200 })
    await again.stop()

    const kept = await keptIn(dataDir)
    const completed = kept.checkIns.filter(({ status }) => status === 'completed')
    const completedBy = new Set(completed.map(({ childId }) => childId))
    expect([...done].filter((childId) => !completedBy.has(childId))).toEqual([])
    for (const { id, childId } of completed) expect(partsOf(kept, id)).toEqual(everyPartOf(wordsOf(childId)))

    // Of those that were cut off everything is there that was answered with another page, and nothing by half.
    expect(kept.stickers).toHaveLength(completed.length)
    for (const { id } of kept.checkIns.filter(({ status }) => status !== 'completed')) {
      const { answered, audited, worry, evidence, raised } = partsOf(kept, id)
      expect(answered).toEqual(new Set(asked.filter((_, place) => place < answered.size)))
      expect(audited).toBe(1 + answered.size)
      expect(worry).toBe(answered.has('worry') ? null : undefined)
      expect(evidence).toEqual(answered.has('worry-want') ? [['TK-1', true]] : [])
      expect(raised).toBe(evidence.length)
    }
    expect(faultsIn(dataDir)).toEqual({ dangling: [], integrity: [{ integrity_check: 'ok' }] })
  },
)
