import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

/** Letters and figures that are not taken for one another. */
const letters = [...'ABCDEFGHJKMNPQRTUVWXYZ2346789']
const length = 12

/** A code that only whoever has opened a sealed file can give back. */
export function newReceiptCode(): string {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)] ?? '')
  return [0, 4, 8].map((start) => code.slice(start, start + 4).join('')).join('-')
}

const plain = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** What is kept of a code by the school that waits for it. */
export function receiptHashOf(code: string): string {
  return createHash('sha256').update(plain(code)).digest('hex')
}

/** Whether a code is the one waited for. It takes as long whatever is wrong with it. */
export function isReceipt(code: string, hash: string): boolean {
  const [given, wanted] = [Buffer.from(receiptHashOf(code), 'hex'), Buffer.from(hash, 'hex')]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
