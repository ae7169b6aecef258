import type { SchoolClient } from '#db/clients/school-client.ts'
import type { Pool } from './pool.server.ts'
import type { Register } from '#db/register/register.server.ts'

export type SchoolsStats = {
  /** How many schools are open, in use, and waited for. */
  readonly open: number
  readonly leased: number
  readonly waiting: number
  /** Since the process began. */
  readonly opens: number
  readonly evictions: number
  /** How many writes wait, in all and in the school where most do. */
  readonly queued: number
  readonly longestQueue: number
}

/** What the metrics say of the open schools. */
export function statsOf(pool: Pool<{ readonly client: SchoolClient }>): SchoolsStats {
  const queues = pool.opened().map(({ client }) => client.waiting())
  return {
    ...pool.counts(),
    queued: queues.reduce((sum, waiting) => sum + waiting, 0),
    longestQueue: Math.max(0, ...queues),
  }
}

const patienceMs = 3_000

/** Whether a school can be served, or why not: none is set up that could be, the one meant is not, or nothing answers. */
export type Readiness = 'ready' | 'no school' | 'other school' | 'silent'

type Asked = {
  readonly register: Register
  readonly pool: Pool<{ readonly tenant: { readonly slug: string } }>
  readonly ask: (slug: string) => Promise<unknown>
  /** The one school that is meant, where only one is. */
  readonly only?: string | undefined
}

/** A few schools, those in use first: one whose database is broken must not close the door to all the others. */
async function sampleOf({ register, pool, only }: Asked): Promise<string[]> {
  const served = (await register.list()).filter(({ status }) => status === 'active' || status === 'trial')
  const known = served.map(({ slug }) => slug)
  if (only !== undefined) return known.filter((slug) => slug === only)
  const inUse = pool.opened().map(({ tenant }) => tenant.slug)
  return [...new Set([...inUse.filter((slug) => known.includes(slug)), ...known])].slice(0, 3)
}

/** Whether the register answers, and a school that is open. Slow is as good as silent. */
export async function readinessOf(asked: Asked): Promise<Readiness> {
  async function answered(): Promise<Readiness> {
    const sample = await sampleOf(asked)
    if (sample.length === 0) return asked.only === undefined ? 'no school' : 'other school'
    await Promise.any(sample.map(asked.ask))
    return 'ready'
  }
  const { promise, stop } = afterMs(patienceMs)
  try {
    return await Promise.race([answered(), promise])
  } catch {
    return 'silent'
  } finally {
    stop()
  }
}

function afterMs(ms: number): { promise: Promise<'silent'>; stop: () => void } {
  let stop = (): void => undefined
  const promise = new Promise<'silent'>((resolve) => {
    const timer = setTimeout(() => resolve('silent'), ms)
    stop = () => clearTimeout(timer)
  })
  return { promise, stop }
}
