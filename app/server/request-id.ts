import { randomBytes } from 'node:crypto'

// Crockford's letters: none that looks like another, and no words.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A number for one request, short enough to read out over the telephone: `7GQ2-M4XK-9D0T`. */
export function newRequestId(): string {
  const twelve = Array.from(randomBytes(12), (byte) => letters[byte % letters.length])
  return [0, 4, 8].map((start) => twelve.slice(start, start + 4).join('')).join('-')
}
