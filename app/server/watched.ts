import inspector from 'node:inspector'
import { Worker } from 'node:worker_threads'

/** How many seconds nothing may happen at all, how many of them may be work, and how many a stop may take. */
export type WatchdogPatience = {
  readonly longestSilence: number
  readonly longestWork: number
  readonly longestStop: number
}
export type Watched = WatchdogPatience & { readonly shared: SharedArrayBuffer }

/**
 * A stop is given 28 seconds, because Fly and systemd wait 30 or more; work 10 seconds of processor time, which is longer
 * than anything we do at one go. A process that others keep from working is slow and not stuck: it is given two minutes.
 */
const usual: WatchdogPatience = { longestSilence: 120, longestWork: 10, longestStop: 28 }

/** For how many seconds a process has been silent, how many of processor time it has used meanwhile, and has been stopping. */
type Standing = { readonly silent: number; readonly busy: number; readonly stopping: number }

/** Whether a process will never get on by itself. */
export function isStuck({ silent, busy, stopping }: Standing, patience: WatchdogPatience): boolean {
  const { longestSilence, longestWork, longestStop } = patience
  return silent >= longestSilence || (silent > 0 && busy >= longestWork) || stopping >= longestStop
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
