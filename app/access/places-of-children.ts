import { createHmac, randomBytes } from 'node:crypto'
import { remember } from './remembering.ts'

/** An address where a child came in is the class's own for so long. */
const ownFor = 12 * 60 * 60_000
const mostRemembered = 5_000
/** Kept in memory and not on disk: a child's address is never kept. */
const places = new Map<string, number>()
const key = randomBytes(32)

type From = { readonly classId: string; readonly network: string }

/** Somebody of the class came in here with their pictures. */
export function noteChildCameIn(from: From, at: Date): void {
  remember(places, { key: markOf(from), value: at.getTime() + ownFor }, mostRemembered)
}

/**
 * What the place is called from which somebody tries pictures: one for each address where a child of the class came in
 * lately, and one for all the others, so that nobody far away can slow down those who are there. It says nothing of the
 * address once this process has ended.
 */
export function placeOf(from: From, at: Date): string {
  const mark = markOf(from)
  return at.getTime() < (places.get(mark) ?? 0) ? mark : 'elsewhere'
}

const markOf = ({ classId, network }: From) =>
  createHmac('sha256', key).update(`${classId} ${network}`).digest('base64url')
