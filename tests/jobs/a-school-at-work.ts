import { rmSync } from 'node:fs'
import { asc, eq, notInArray } from 'drizzle-orm'
import pino from 'pino'
import { v7 as newId } from 'uuid'
import { onTestFinished } from 'vitest'
import type { Grant } from '#app/access/grant.server.ts'
import type { Action } from '#app/access/policy.ts'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { openWorker, type JobHandlers, type WorkerOptions } from '#app/jobs/worker.server.ts'
import type { Mail, PostOffice, Delivery } from '#app/outbox/post-office.server.ts'
import { jobHandlers } from '#app/server/job-handlers.server.ts'
import { schoolsDue } from '#db/register/schema.ts'
import { children, classes, classStaff } from '#db/schema/school/children.ts'
import { jobs } from '#db/schema/jobs.ts'
import { messages } from '#db/schema/messages.ts'
import { people, roleGrants, type AdultRole, type Role } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { openSchools, type Schools, type Tenant } from '#db/tenants/tenants.server.ts'
import { openedEvents } from '#tests/support/opened.ts'
import { atSchool, grantFor } from '#tests/schools/acting.ts'
import { aClock } from '#tests/support/clock.ts'
import { somePassword } from '#tests/support/joined.ts'
import { aQuickFolder } from '#tests/support/quick-folder.ts'

const long = new Date('2026-09-01T08:00:00Z')
export const slug = 'oakfield'

/** A folder that is gone when the test is. */
export function aFolder(): string {
  const folder = aQuickFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Adds a school with a class and a child in it, and nobody grown up. */
export async function addSchool(schools: Schools, name = slug, store: 'file' | 'server' = 'file') {
  const [classId, childId] = [newId(), newId()]
  const size = { maxChildren: 500, maxPractitioners: 50 }
  const hosts = [`${name}.example`]
  const kind = { type: 'school-primary', plan: 'essential', store } as const
  await schools.create({ slug: name, name, ...kind, createdAt: long, hosts, ...size })
  await schools.with(name, ({ write }) =>
    write(async (tx) => {
      await tx.insert(schoolSettings).values({ one: 1 })
      await tx.insert(classes).values({ id: classId, name: 'Willow', createdAt: long })
      const child = { firstName: 'Zebedee', familyInitial: 'Q', yearGroup: '2', classId, createdAt: long } as const
      await tx.insert(children).values({ id: childId, number: 1, joinedOn: '2026-09-03', ...child })
    }),
  )
  return { classId, childId }
}

/** A post that keeps what it is given, and delivers it or not as it is told to. */
export function aPost() {
  const given: Mail[] = []
  let outcome: (mail: Mail) => Delivery = () => ({ state: 'sent' })
  const post: PostOffice = {
    send(mail) {
      given.push(mail)
      return Promise.resolve(outcome(mail))
    },
    close: () => undefined,
  }
  return { post, given, does: (next: typeof outcome) => void (outcome = next) }
}

type Setting = {
  readonly at?: string
  /** Null where mail is not set up. */
  readonly post?: PostOffice | null
  /** Where the staff of The Lift hear what no school can read; nowhere where it is left out. */
  readonly platform?: string
  readonly schools?: Schools
  readonly store?: 'file' | 'server'
  readonly worker?: Partial<WorkerOptions>
  readonly skills?: (usual: JobHandlers) => JobHandlers
}

/** A school with a queue and a worker who does what is due by a clock of our own. Tuesday 17 November 2026, 09:10, is a plain school day. */
export async function aSchoolAtWork({ at = '2026-11-17T09:10:00Z', ...setting }: Setting = {}) {
  const clock = aClock(at)
  const schools = setting.schools ?? (await openSchools({ dataDir: aFolder() }))
  if (!setting.schools) onTestFinished(() => schools.close())
  const { classId, childId } = await addSchool(schools, slug, setting.store)
  const usual = aPost()
  const post = setting.post === undefined ? usual.post : setting.post
  const posting = {
    post,
    host: 'oakfield.example',
    signInUrl: 'https://oakfield.example/sign-in',
    platformAddress: setting.platform,
  }
  const { skills = (same: JobHandlers) => same } = setting
  const worker = openWorker({
    schools,
    log: pino({ level: 'silent' }),
    skillsAt: () => skills(jobHandlers(posting)),
    now: clock.now,
    chance: () => 0.5,
    ...setting.worker,
  })
  const lease = <T>(work: (tenant: Tenant) => Promise<T>) => schools.with(slug, work)

  type PersonFacts = { until?: string; cares?: boolean; status?: 'active' | 'suspended'; joined?: boolean }
  async function person(
    role: AdultRole,
    knownAs: string,
    { until, cares, status = 'active', joined = true }: PersonFacts = {},
  ) {
    const id = newId()
    const email = `${knownAs.toLowerCase().replace(/[^a-z]+/g, '.')}@oakfield.example`
    await lease(({ write }) =>
      write(async (tx) => {
        const passwordHash = joined ? somePassword : null
        await tx.insert(people).values({ id, name: knownAs, knownAs, email, status, passwordHash, createdAt: long })
        await tx
          .insert(roleGrants)
          .values({ personId: id, role, from: long, until: until === undefined ? null : new Date(until) })
        if (cares) await tx.insert(classStaff).values({ classId, personId: id, from: long })
      }),
    )
    const actor = { id, name: knownAs, roles: [role] satisfies Role[] }
    return { id, knownAs, email, actor }
  }

  /** Everybody a school has. */
  async function staff() {
    return {
      lead: await person('lead', 'Mrs Khan'),
      deputy: await person('deputy', 'Mr Ali'),
      head: await person('head', 'Ms Okoro'),
      office: await person('office', 'Miss Lowe'),
      teacher: await person('practitioner', 'Mr Ferris', { cares: true }),
    }
  }

  function raise(finding: Finding, more: { worryId?: string } = {}): Promise<string> {
    return lease(async ({ read, write }) => {
      const calendar = await schoolCalendar(read)
      return write((tx) => raiseAlert(tx, { childId, finding, at: clock.now(), calendar, ...more }))
    })
  }

  async function workNow(): Promise<void> {
    for (let sweeps = 0; (await worker.sweep()) > 0; sweeps++) if (sweeps > 300) throw new Error('the work never ends')
  }

  /** Lets time go by, with whatever comes due done when it is due. */
  async function liveUntil(until: string): Promise<void> {
    const end = new Date(until)
    for (;;) {
      const [next] = await schools.register.read.select().from(schoolsDue).orderBy(asc(schoolsDue.dueAt)).limit(1)
      if (!next || next.dueAt > end) break
      if (next.dueAt > clock.now()) clock.set(next.dueAt.toISOString())
      await workNow()
    }
    clock.set(until)
    await workNow()
  }

  return {
    schools,
    clock,
    worker,
    childId,
    classId,
    lease,
    person,
    staff,
    raise,
    workNow,
    liveUntil,
    /** Mail that the usual post was given. */
    post: usual,
    grant: <A extends Action, T>(
      who: { actor: Parameters<typeof grantFor>[1]['actor'] },
      action: A,
      use: (grant: Grant<A>) => Promise<T>,
    ) => atSchool(schools, slug, (place) => use(grantFor(place, { actor: who.actor, at: clock.now() }, action))),
    /** Who has been written to, in order, as "when to whom". */
    told: () =>
      lease(async ({ read }) => {
        const rows = await read
          .select({ at: messages.writtenAt, who: people.knownAs })
          .from(messages)
          .innerJoin(people, eq(people.id, messages.personId))
          // Who is asked what has been decided, who was set as away, and that times moved, is another matter.
          .where(notInArray(messages.kind, ['undecided', 'away', 'moved', 'second person']))
          .orderBy(asc(messages.writtenAt), asc(people.knownAs))
        return rows.map(({ at: when, who }) => `${when.toISOString().replace(/:00\.000Z$/, '')} ${who}`)
      }),
    events: () => lease(({ read }) => openedEvents(read)),
    messages: () => lease(({ read }) => read.select().from(messages).orderBy(asc(messages.id))),
    jobs: () => lease(({ read }) => read.select().from(jobs).orderBy(asc(jobs.id))),
  }
}
export type SchoolAtWork = Awaited<ReturnType<typeof aSchoolAtWork>>
