import { setImmediate } from 'node:timers/promises'

/** Lets everything else that is waiting have a turn: the database answers at once, so a long loop would keep them all out. */
export function breathe(): Promise<void> {
  return setImmediate()
}
