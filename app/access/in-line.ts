import { setTimeout as aWhile } from 'node:timers/promises'
import { remember } from './remembering.ts'

type Pace = {
  /** So long after one the next is let on, in ms. */
  readonly pause: number
  /** So many wait at the most; the next is asked to come again. */
  readonly mostWaiting: number
}
const mostLines = 2_000

/**
 * Lines in which whoever tries is let on one after another: slowed, and not refused. Nobody waits longer than all places of
 * a line take. Each line is counted in memory, and whoever is asked to come again takes no place in it.
 */
export function openLines({ pause, mostWaiting }: Pace) {
  const ends = new Map<string, number>()

  return async function inLine(line: string): Promise<boolean> {
    const now = performance.now()
    const turn = Math.max(now, (ends.get(line) ?? -Infinity) + pause)
    if (turn - now > mostWaiting * pause) return false
    remember(ends, { key: line, value: turn }, mostLines)
    await aWhile(turn - now)
    return true
  }
}

/** How many are let on in a line in a span, in ms, however many come. */
export const letOnIn = ({ pause }: Pick<Pace, 'pause'>, span: number): number => Math.floor(span / pause)
