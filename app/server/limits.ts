import { paths } from '#app/web/paths.ts'

const kilobyte = 1024

/** What one request may be. A page of answers is a few kilobytes; whatever needs more is named here. */
export const limits = {
  /** Characters of an address. */
  url: 2048,
  headerBytes: 16 * kilobyte,
  headers: 100,
  connections: 2000,
  /** So many of them may be one address's, where no proxy stands in front. */
  connectionsEach: 500,
  bodyBytes: 64 * kilobyte,
  /** The same of what somebody who is signed in writes: as much as a form may hold, where each letter is sent as nine. */
  writtenBytes: 640 * kilobyte,
  /** The same where a file is brought along: the file and what stands around it. */
  bodyBytesAt: new Map<string, number>([
    [paths.calendarImport, 576 * kilobyte],
    [paths.arrival, 4160 * kilobyte],
  ]),
  /** So many bodies larger than usual are held at once: whoever sends many must not fill the machine's memory. */
  largeAtOnce: 8,
  /** So many of them may be one sender's, so that nobody takes everybody's places. */
  largeEach: 3,
  /** A large body that moves more slowly than this is given up, and its place with it. */
  leastBytesASecond: 4 * kilobyte,
  /** A refused body is read this far and thrown away, so that the browser gets to hear why. */
  drainedBytes: 16 * kilobyte * kilobyte,
} as const

/** Times, in ms, that a connection may take. */
export type Patience = {
  readonly headers: number
  readonly request: number
  readonly keepAlive: number
  readonly check: number
  /** In this time a large body must have moved on. */
  readonly window: number
}
export const patience: Patience = { headers: 5_000, request: 30_000, keepAlive: 5_000, check: 1_000, window: 5_000 }
