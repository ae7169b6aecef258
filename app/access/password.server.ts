import { hash, verify } from '@node-rs/argon2'
import { dictionary } from '@zxcvbn-ts/language-common'
import { demoPassword } from './demo-password.ts'
import { openTurns } from './turns.ts'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 8 ms of one core.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Passwords are checked two at a time, and strangers' one at a time, so that a crowd at the sign-in slows down neither a
 * child's check-in nor whoever is known.
 */
const inTurn = openTurns({ atOnce: 2, strangersAtOnce: 1, mostWaiting: 100, mostFromOne: 20 })
const known = null

async function forSomebodyKnown<T>(work: () => Promise<T>): Promise<T> {
  const done = await inTurn(known, work)
  if (done === 'busy') throw new Error('nobody known is sent away')
  return done
}

/** The argon2id hash to keep of a password. */
export function hashPassword(password: string): Promise<string> {
  return forSomebodyKnown(() => hash(password.normalize('NFKC'), cost))
}

/** Where real children are, the password of the made-up schools opens nothing, whoever was given it. */
const isEverybodys = (password: string) => process.env.NODE_ENV === 'production' && password === demoPassword

let decoy: Promise<string> | undefined

/** Whether this is the password of somebody who is signed in. */
export async function verifyPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  return (await verifyAtDoor({ password, kept }, known)) === true
}

type Given = { readonly password: string; readonly kept: string | null | undefined }

/**
 * Whether this is the password, for somebody at the door: null from a device that is known to be theirs, or where a
 * stranger asks from; 'busy' when too many strangers ask. A person who does not exist costs as much as one who does.
 */
export async function verifyAtDoor({ password, kept }: Given, asker: string | null): Promise<boolean | 'busy'> {
  decoy ??= hashPassword(crypto.randomUUID())
  const against = kept ?? (await decoy)
  const matches = await inTurn(asker, () => verify(against, password.normalize('NFKC')))
  return matches === 'busy' ? matches : matches && Boolean(kept) && !isEverybodys(password)
}

const common = new Set(dictionary['passwords-common'])

/** Whether a password is one of the fifty thousand that are tried first, or names the school or the person. */
export function isEasyToGuess(password: string, about: readonly string[]): boolean {
  const folded = password.normalize('NFKC').toLowerCase()
  if (common.has(folded) || password === demoPassword) return true
  return about
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .some((word) => word.length > 3 && folded.replace(word, '').length < 8)
}
