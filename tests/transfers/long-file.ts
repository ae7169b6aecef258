import { randomUUID } from 'node:crypto'
import { packed, type PackedLine } from '#app/records/transfers/packed-file.ts'
import { newPassphrase } from '#app/records/transfers/passphrase.ts'
import { sealFile } from '#app/records/transfers/sealed-file.ts'

const first = Date.parse('2020-09-01T09:00:00Z')

/** A line of another school's file, one an hour. */
export const aLine = (at: number, words = `What happened the ${at}th time`): PackedLine => ({
  id: `entry:${at}`,
  what: 'Observation',
  occurredAt: new Date(first + at * 3_600_000),
  recordedAt: new Date(first + at * 3_600_000),
  by: 'Mr Elsewhere',
  isVerbatim: false,
  words,
})

/** A sealed file about Mia that a school elsewhere could have made, with these lines, and the words that open it. */
export async function aSealedFile(lines: readonly PackedLine[], page = '') {
  const child = { firstName: 'Mia', familyInitial: 'K', bornIn: null, yearGroup: '2' }
  const about = { transferId: randomUUID(), receiptCode: 'ABCD-EFGH-JKMN', packedAt: new Date('2026-11-16T09:00:00Z') }
  const words = newPassphrase()
  const file = await sealFile(await packed({ ...about, from: 'Elsewhere', to: 'Here', child, lines }, page), words)
  return { file: new Uint8Array(file), words }
}
