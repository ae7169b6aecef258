import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, inArray, lte } from 'drizzle-orm'
import pino from 'pino'
import { v7 as newId } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { openWorker } from '#app/jobs/worker.server.ts'
import { openPostOffice } from '#app/outbox/post-office.server.ts'
import { jobHandlers } from '#app/server/job-handlers.server.ts'
import { alertEvents } from '#db/schema/safeguarding/alerts.ts'
import { children } from '#db/schema/school/children.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { jobs } from '#db/schema/jobs.ts'
import { messages } from '#db/schema/messages.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { openSchools, type Schools } from '#db/tenants/tenants.server.ts'
import { somePassword } from '#tests/support/joined.ts'
import { anSmtpSink } from '#tests/support/smtp-sink.ts'
import { addSchool, aFolder } from './a-school-at-work.ts'
import { urgent } from './findings.ts'

const slugs = ['oakfield', 'st-brigids', 'hilltop']
const alertsEach = 12
/** Long enough ago for the head to be told, not long enough for everyone. */
const raisedAgo = 20 * 60_000

async function fill(schools: Schools, slug: string): Promise<void> {
  const { classId } = await addSchool(schools, slug)
  const at = new Date(Date.now() - raisedAgo)
  await schools.with(slug, async ({ read, write }) => {
    const calendar = await schoolCalendar(read)
    await write(async (tx) => {
      for (const role of ['lead', 'deputy', 'head'] as const) {
        const email = `${role}@${slug}.example`
        const person = { name: role, knownAs: role, email, passwordHash: somePassword, createdAt: at }
        await tx.insert(people).values({ id: `${slug}-${role}`, ...person })
        await tx.insert(roleGrants).values({ personId: `${slug}-${role}`, role, from: new Date(0) })
      }
    })
    for (let n = 0; n < alertsEach; n++) {
      // Of one child they would be gathered in fewer messages.
      const childId = newId()
      const child = { firstName: 'Zebedee', familyInitial: 'Q', yearGroup: '2', joinedOn: '2026-09-03' } as const
      await write(async (tx) => {
        await tx.insert(children).values({ id: childId, number: n + 2, classId, createdAt: at, ...child })
        await raiseAlert(tx, { childId, finding: urgent, at, calendar })
      })
    }
  })
}

/** Everything a school has to show for the work that was done there. */
function shown(schools: Schools, slug: string) {
  return schools.with(slug, async ({ read }) => ({
    jobs: await read.select().from(jobs),
    events: await read.select().from(alertEvents),
    messages: await read.select().from(messages),
    lines: await read.select().from(auditEntries).where(eq(auditEntries.action, 'alert.escalate')),
  }))
}

/** How much work is still to be done that is due. */
function leftAt(schools: Schools, slug: string): Promise<number> {
  return schools.with(slug, ({ read }) =>
    read.$count(jobs, and(inArray(jobs.state, ['ready', 'running']), lte(jobs.runAt, new Date()))),
  )
}

test('workers killed in the middle lose nothing, do nothing twice, and every escalation that was due has happened', async () => {
  const dataDir = aFolder()
  const sink = await anSmtpSink()
  onTestFinished(() => sink.close())
  const setUp = await openSchools({ dataDir })
  for (const slug of slugs) await fill(setUp, slug)
  await setUp.close()

  const program = new URL('working-process.ts', import.meta.url).pathname
  for (let kills = 0; kills < 3; kills++) {
    const before = sink.caught.length
    const args = ['--import', 'tsx', program, dataDir, sink.url]
    const worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    const gone = once(worker, 'exit')
    while (sink.caught.length < before + 8 && worker.exitCode === null) await pause(2)
    expect(worker.exitCode).toBeNull()
    worker.kill('SIGKILL')
    await gone
  }

  const schools = await openSchools({ dataDir })
  onTestFinished(() => schools.close())
  const post = openPostOffice({ url: sink.url, from: 'the.lift@oakfield.example', requireTls: false })
  onTestFinished(() => post.close())
  const skillsAt = (found: string | null) => {
    const host = found ?? 'localhost'
    return jobHandlers({ post, host, signInUrl: `https://${host}/sign-in` })
  }
  const log = pino({ level: 'silent' })
  const last = openWorker({ schools, log, skillsAt, now: () => new Date(), leaseMs: 2_000, restMs: 5 })
  last.start()
  const isLeft = async () => (await Promise.all(slugs.map((slug) => leftAt(schools, slug)))).some((left) => left > 0)
  while (await isLeft()) await pause(20)
  await last.stop()

  let interrupted = 0
  for (const slug of slugs) {
    const { jobs: work, events, messages: outbox, lines } = await shown(schools, slug)
    interrupted += work.filter(({ attempts }) => attempts > 1).length
    const told = events.filter(({ kind }) => kind === 'told' || kind === 'escalated')
    const perAlert = new Map<string, string[]>()
    for (const { alertId, kind } of told) perAlert.set(alertId, [...(perAlert.get(alertId) ?? []), kind])
    expect([...perAlert.values()]).toEqual(Array.from({ length: alertsEach }, () => ['told', 'escalated']))
    expect(lines).toHaveLength(2 * alertsEach)
    expect(outbox).toHaveLength(3 * alertsEach)
    expect(outbox.filter(({ state }) => state !== 'sent')).toEqual([])
  }
  expect(interrupted).toBeGreaterThan(0)
  const ids = sink.caught.map(({ mail }) => mail.messageId)
  expect(new Set(ids).size).toBe(slugs.length * alertsEach * 3)
}, 40_000)
