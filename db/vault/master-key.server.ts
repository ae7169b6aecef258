import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const masterKeyLength = 32

/**
 * The key that guards every school's key: the one in the environment where there is one, otherwise the one beside the
 * schools, made at the first start. Whoever copies the schools elsewhere keeps the key apart from the copy.
 */
export function masterKeyFor(dataDir: string, given: string | undefined): Buffer {
  if (given !== undefined) return fromText(given)
  const file = join(dataDir, 'master.key')
  if (!existsSync(file))
    writeFileSync(file, randomBytes(masterKeyLength).toString('base64'), { mode: 0o600, flag: 'wx' })
  return fromText(readFileSync(file, 'utf8').trim())
}

function fromText(text: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (key.length !== masterKeyLength) throw new Error('The master key must be 32 bytes, written in base64')
  return key
}
