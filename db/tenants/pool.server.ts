import { pause } from '#db/clients/waiting.ts'
import { storageError } from '#db/clients/storage-errors.ts'
import { openPlaces } from './places.ts'

export type PoolOptions<T> = {
  readonly max: number
  readonly open: (slug: string) => Promise<T>
  /** Closes one that nobody leases. */
  readonly close: (opened: T) => void
  /** Whether nothing is still being written. */
  readonly isIdle: (opened: T) => boolean
  /** How long somebody waits for a place. */
  readonly waitMs?: number
}
export type Pool<T> = {
  with<R>(slug: string, work: (opened: T) => Promise<R>): Promise<R>
  /** Waits until nobody leases it, closes it, and keeps everyone out while the work goes on. */
  vacated<R>(slug: string, work: () => Promise<R>): Promise<R>
  opened(): T[]
  counts(): { open: number; leased: number; waiting: number; opens: number; evictions: number }
  close(): Promise<void>
}

type Slot<T> = { readonly opening: Promise<T>; opened: T | null; leases: number }

/** Keeps the schools open that were used last, never more than `max`, and never closes one that is in use. */
export function openPool<T>({ max, open, close, isIdle, waitMs = 10_000 }: PoolOptions<T>): Pool<T> {
  /** In order of use, the longest unused first. */
  const slots = new Map<string, Slot<T>>()
  const vacating = new Set<string>()
  const counted = { opens: 0, evictions: 0 }
  let promised = 0
  let closed = false

  function shut(slug: string): boolean {
    const slot = slots.get(slug)
    if (!slot || slot.leases > 0 || slot.opened === null || !isIdle(slot.opened)) return false
    slots.delete(slug)
    close(slot.opened)
    return true
  }

  function takePlace(): boolean {
    if (slots.size + promised >= max) {
      const evicted = [...slots.keys()].some(shut)
      if (!evicted) return false
      counted.evictions++
    }
    promised++
    return true
  }
  const places = openPlaces(takePlace, waitMs)

  function begin(slug: string): Slot<T> {
    counted.opens++
    return { opening: open(slug), opened: null, leases: 0 }
  }

  /** Between finding a slot and leasing it nobody else may run, or it could be closed in between. */
  function leased(slug: string, slot: Slot<T>): Slot<T> {
    slot.leases++
    slots.delete(slug)
    slots.set(slug, slot)
    return slot
  }

  function mayEnter(slug: string): void {
    if (closed) throw storageError('CLOSED', 'The schools are closed')
    if (vacating.has(slug)) throw storageError('SCHOOL_IN_MAINTENANCE', 'The school is being looked after for a moment')
  }

  async function slotFor(slug: string): Promise<Slot<T>> {
    mayEnter(slug)
    const known = slots.get(slug)
    if (known) return leased(slug, known)
    await places.take()
    promised--
    try {
      mayEnter(slug)
      // Somebody else may have opened it while this caller waited; the place then goes to the next.
      return leased(slug, slots.get(slug) ?? begin(slug))
    } finally {
      places.offer()
    }
  }

  async function lease<R>(slug: string, work: (opened: T) => Promise<R>): Promise<R> {
    const slot = await slotFor(slug)
    try {
      slot.opened = await slot.opening
      return await work(slot.opened)
    } finally {
      slot.leases--
      if (slot.opened === null && slots.get(slug) === slot) slots.delete(slug)
      places.offer()
    }
  }

  async function untilShut(slug: string): Promise<void> {
    const deadline = Date.now() + waitMs
    while (slots.has(slug) && !shut(slug)) {
      if (Date.now() > deadline) throw storageError('NO_PLACE', 'The school is still in use')
      await pause(5)
    }
  }

  return {
    with: lease,
    async vacated(slug, work) {
      mayEnter(slug)
      vacating.add(slug)
      try {
        await untilShut(slug)
        return await work()
      } finally {
        vacating.delete(slug)
        places.offer()
      }
    },
    opened: () => [...slots.values()].flatMap(({ opened }) => (opened === null ? [] : [opened])),
    counts: () => ({
      open: slots.size,
      leased: [...slots.values()].filter(({ leases }) => leases > 0).length,
      waiting: places.waiting(),
      ...counted,
    }),
    async close() {
      closed = true
      await Promise.allSettled([...slots.keys()].map(untilShut))
      for (const { opened } of slots.values()) if (opened !== null) close(opened)
      slots.clear()
      places.offer()
    },
  }
}
