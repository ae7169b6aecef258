import { setTimeout as pause } from 'node:timers/promises'
import { isFinishing, type CheckIn } from './a-check-in.ts'
import type { Ask } from './tablet.ts'

/** A child who begins at a moment and taps at a pace of their own, whether or not the server keeps up. All in ms. */
export type Arrival = { readonly at: number; readonly pace: number; readonly ask: Ask; readonly checkIn: CheckIn }
export type Load = {
  /** From when a request was due until its answer was there, ms. A late answer makes all that wait behind it late too. */
  readonly all: readonly number[]
  /** The same, of the requests that finish a check-in. */
  readonly finishing: readonly number[]
  /** Check-ins that met a wrong answer or none, or were still not done when patience was at an end. */
  readonly errors: number
  readonly completed: number
  readonly seconds: number
}

/** How long after the last child should have been done the others are waited for, ms. */
const patience = 20_000
const mostRequests = 13

/** Sends every request when it is due by the timetable and not when the server is ready for it, so that no waiting is hidden. */
export async function openLoop(arrivals: readonly Arrival[]): Promise<Load> {
  const all: number[] = []
  const finishing: number[] = []
  let errors = 0
  let completed = 0
  const began = performance.now()
  const end = began + patience + Math.max(...arrivals.map(({ at, pace }) => at + pace * mostRequests))

  async function goThrough({ at, pace, ask, checkIn }: Arrival): Promise<void> {
    let due = began + at
    for (let next = checkIn.next(); next; next = checkIn.next(), due += pace) {
      await pause(Math.max(0, due - performance.now()))
      if (performance.now() > end) throw new Error('too late')
      checkIn.took(await ask(next))
      const took = performance.now() - due
      all.push(took)
      if (isFinishing(next)) finishing.push(took)
    }
    completed++
  }

  await Promise.all(arrivals.map((arrival) => goThrough(arrival).catch(() => errors++)))
  return { all, finishing, errors, completed, seconds: (performance.now() - began) / 1000 }
}
