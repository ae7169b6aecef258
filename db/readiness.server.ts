import type { SchoolClient } from './clients/school-client.ts'
import type { Pool } from './pool.server.ts'
import type { Register } from './register/register.server.ts'

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

type Asked = {
  readonly register: Register
  readonly pool: Pool<{ readonly tenant: { readonly slug: string } }>
  readonly ask: (slug: string) => Promise<unknown>
}

/** A few schools, those in use first: one whose database is broken must not close the door to all the others. */
async function sampleOf({ register, pool }: Asked): Promise<string[]> {
  const known = (await register.list()).filter(({ status }) => status !== 'suspended').map(({ slug }) => slug)
  const inUse = pool.opened().map(({ tenant }) => tenant.slug)
  return [...new Set([...inUse.filter((slug) => known.includes(slug)), ...known])].slice(0, 3)
}

/** Whether the register answers, and a school too if there are any. Slow is as good as silent. */
export async function isAnswering(asked: Asked): Promise<boolean> {
  async function answers(): Promise<true> {
    const sample = await sampleOf(asked)
    if (sample.length > 0) await Promise.any(sample.map(asked.ask))
    return true
  }
  const { promise, stop } = afterMs(patienceMs)
  try {
    return await Promise.race([answers(), promise])
  } catch {
    return false
  } finally {
    stop()
  }
}

function afterMs(ms: number): { promise: Promise<false>; stop: () => void } {
  let stop = (): void => undefined
  const promise = new Promise<false>((resolve) => {
    const timer = setTimeout(() => resolve(false), ms)
    stop = () => clearTimeout(timer)
  })
  return { promise, stop }
}
