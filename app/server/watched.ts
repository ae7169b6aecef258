import inspector from 'node:inspector'
import { Worker } from 'node:worker_threads'

/** How many seconds nothing may happen at all, and how many a stop may take. */
export type WatchdogPatience = { readonly longestSilence: number; readonly longestStop: number }
export type Watched = WatchdogPatience & { readonly shared: SharedArrayBuffer }

/**
 * A stop is given 28 seconds, because Fly and systemd wait 30 or more; silence 20, which is longer than anything we do at
 * one go and shorter than the patience of whoever waits for a page.
 */
const usual: WatchdogPatience = { longestSilence: 20, longestStop: 28 }

/** Whether a process that has been silent, or has been stopping, for so many seconds will never get on by itself. */
export function isStuck(
  { silent, stopping }: { readonly silent: number; readonly stopping: number },
  { longestSilence, longestStop }: WatchdogPatience,
): boolean {
  return silent >= longestSilence || stopping >= longestStop
}

/**
 * Has a thread beside this one end the process when this one is stuck, or is told to stop and does not: a signal is only
 * ever heard between two things that this thread does. What is kept is kept in transactions, so nothing is left half-done.
 */
export function watchOver(thread: URL, patience = usual): { noteStopping: () => void } {
  // Whoever looks at a process with a debugger holds it still on purpose.
  if (inspector.url() !== undefined) return { noteStopping: () => undefined }
  const shared = new SharedArrayBuffer(8)
  const seen = new Int32Array(shared)
  setInterval(() => Atomics.add(seen, 0, 1), 500).unref()
  new Worker(thread, { workerData: { shared, ...patience } satisfies Watched }).unref()
  return { noteStopping: () => void Atomics.store(seen, 1, 1) }
}
