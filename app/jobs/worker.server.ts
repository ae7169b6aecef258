import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { DueSchool } from '#db/register/due.server.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { v7 as newId } from 'uuid'
import { toSafeError } from '#app/web/safe-error.ts'
import { forEachConcurrently } from './for-each-concurrently.ts'
import { runDueJobs, type SchoolToServe } from './run-due-jobs.server.ts'

/** What a worker can do: see app/server/job-handlers.server.ts. */
export type JobHandlers = Pick<SchoolToServe, 'handlers' | 'schedules' | 'onVisit'>
export type WorkerOptions = Pick<SchoolToServe, 'log'> & {
  readonly schools: Schools
  /** Told at which host the school it works for is found. */
  readonly skillsAt: (host: string | null) => JobHandlers
  readonly now: () => Date
  readonly chance?: () => number
  /** How long, in ms, a school and its work belong to this worker before somebody else may take them over. */
  readonly leaseMs?: number
  /** How long it rests, in ms, when nothing is due. */
  readonly restMs?: number
}
export type Worker = {
  /** Visits the schools where work is due, once, and says how many there were. */
  sweep(): Promise<number>
  /** Begins to sweep again and again. */
  start(): void
  /** Finishes what has begun and begins nothing more. */
  stop(): Promise<void>
}

const schoolsAtOnce = 4
/** After this many ms somebody tries again at a school that could not be visited. */
const soon = 30_000
const anHour = 3_600_000
/** After a start every school is looked at within this many ms. */
const roundMs = 600_000

/** Does the work of all schools when it is due. A sweep over schools where nothing is due is one question to the register. */
export function openWorker(options: WorkerOptions): Worker {
  const { schools, log, skillsAt, now, leaseMs = 60_000, restMs = 1_000 } = options
  const chance = options.chance ?? (() => randomInt(1_000) / 1_000)
  const { due } = schools.register
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted
  let enrolledAt: number | undefined
  let going: Promise<void> | undefined

  async function requestContext(taken: DueSchool, owner: string): Promise<void> {
    const { school, host } = taken
    const at = now()
    const soonAgain = new Date(at.getTime() + soon)
    const isServed = school.status === 'active' || school.status === 'trial'
    const next = isServed ? await visitServed(school, host).catch(() => soonAgain) : soonAgain
    await due.giveBack(owner, taken, { at, next })
  }

  function visitServed(school: DueSchool['school'], host: string | null): Promise<Date> {
    const visited = schools.with(school.slug, (tenant) =>
      runDueJobs({ ...skillsAt(host), tenant, school, now, chance, log, leaseMs, isStopping }),
    )
    visited.catch((error: unknown) =>
      log.error({ school: school.slug, fault: toSafeError(error) }, 'school not visited'),
    )
    return visited
  }

  /** Once an hour. Schools are added while it runs; and when it starts, whatever happened before, each of them is looked at. */
  async function enrol(at: Date): Promise<void> {
    const isFirst = enrolledAt === undefined
    if (enrolledAt !== undefined && Math.abs(at.getTime() - enrolledAt) < anHour) return
    await due.enrol(at)
    await schools.register.tidy(at)
    if (isFirst) await due.hasten(at, roundMs)
    enrolledAt = at.getTime()
  }

  async function sweep(): Promise<number> {
    const at = now()
    await enrol(at)
    if (!(await due.isAny(at))) return 0
    // An owner for each sweep: a visit that took too long must not end the lease of the one that overtook it.
    const owner = newId()
    const taken = await due.take({ owner, at, leaseMs })
    await forEachConcurrently(schoolsAtOnce, taken, (school) => requestContext(school, owner))
    return taken.length
  }

  async function go(): Promise<void> {
    while (!isStopping()) {
      const visited = await sweep().catch((error: unknown) => {
        log.error({ fault: toSafeError(error) }, 'sweep failed')
        return 0
      })
      if (visited === 0) await pause(restMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  return {
    sweep,
    start() {
      going ??= go()
    },
    async stop() {
      stopping.abort()
      await going
    },
  }
}
