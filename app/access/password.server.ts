import { hash, verify } from '@node-rs/argon2'
import { dictionary } from '@zxcvbn-ts/language-common'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 8 ms of one core.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const atOnce = 2

let running = 0
const waiting: (() => void)[] = []

/** Passwords are checked two at a time, so that a crowd at the sign-in never slows down a child's check-in. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

/** The argon2id hash to keep of a password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), cost))
}

let decoy: Promise<string> | undefined

/** Whether this is the password. A person who does not exist costs exactly as much as one who does. */
export async function verifyPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID())
  const against = kept ?? (await decoy)
  const matches = await inTurn(() => verify(against, password.normalize('NFKC')))
  return matches && Boolean(kept)
}

const common = new Set(dictionary['passwords-common'])

/** Whether a password is one of the fifty thousand that are tried first, or names the school or the person. */
export function isEasyToGuess(password: string, about: readonly string[]): boolean {
  const folded = password.normalize('NFKC').toLowerCase()
  if (common.has(folded)) return true
  return about
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .some((word) => word.length > 3 && folded.replace(word, '').length < 8)
}
