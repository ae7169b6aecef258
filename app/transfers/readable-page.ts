import { yearWords } from '#app/children/year-words.ts'
import type { PackedFile, PackedLine } from './packed-file.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const plain = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

function day(at: Date): string {
  return at.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' })
}

function asEntry({ what, occurredAt, recordedAt, by, isVerbatim, words }: PackedLine): string {
  const tag = isVerbatim ? 'blockquote' : 'p'
  const written = by === null ? '' : `, by ${plain(by)}`
  return `<li><h2>${plain(what)}</h2><p>${day(occurredAt)}. Written down ${day(recordedAt)}${written}.</p><${tag} class="words">${plain(words)}</${tag}></li>`
}

/** A child's file as one page that any browser shows, with nothing in it from elsewhere. */
export function readablePage({ child, from, to, packedAt, lines }: PackedFile): string {
  const { firstName, familyInitial, bornIn, yearGroup } = child
  const born = bornIn === null ? '' : ` Born ${plain(bornIn)}.`
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A child’s safeguarding file</title>',
    '<style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}.words{white-space:pre-wrap;overflow-wrap:anywhere}</style></head><body>',
    `<h1>Safeguarding file of ${plain(firstName)} ${plain(familyInitial)}</h1>`,
    `<p>${plain(yearWords(yearGroup))}.${born} From ${plain(from)} to ${plain(to)}, ${day(packedAt)}. Confidential.</p>`,
    `<ol>${lines.map(asEntry).join('')}</ol></body></html>`,
  ].join('\n')
}
