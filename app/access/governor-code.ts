import { createHash } from 'node:crypto'
import type { Vault } from '#db/vault/vault.server.ts'

/** Letters and digits nobody takes for another: 32 of them, so that each stands for five bits. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 24

/**
 * The code that goes to the safeguarding governor with one message: 24 signs, 120 bits. It is made of the message's id with
 * the school's key each time it is needed, so that trying to deliver again sends the same and it is kept nowhere.
 */
export function governorCode(vault: Pick<Vault, 'keyed'>, messageId: string): string {
  const bytes = createHash('sha256').update(vault.keyed('what the governor reads with', messageId)).digest()
  const code = [...bytes.subarray(0, length)].map((byte) => signs[byte % signs.length])
  return [0, 4, 8, 12, 16, 20].map((from) => code.slice(from, from + 4).join('')).join('-')
}

/** What is kept of a code, however it is typed: with spaces, without hyphens, in small letters. */
export function codeHash(code: string): string {
  const typed = code.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return createHash('sha256').update(typed).digest('base64url')
}
