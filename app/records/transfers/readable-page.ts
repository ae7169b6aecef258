import { yearWords } from '#app/school/children/year-words.ts'
import type { PackedFile, PackedLine } from './packed-file.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const plain = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' })
const day = (at: Date) => days.format(at)
/** So many lines stand between two headings with the way to the others: a whole childhood is too long to scroll through. */
const partSize = 50

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
    ...inParts(lines),
    '</body></html>',
  ].join('\n')
}

/** The lines in parts, each with the way to the others; one part needs no way. */
function inParts(lines: readonly PackedLine[]): string[] {
  const many = Math.ceil(lines.length / partSize)
  const ways = Array.from({ length: many }, (_, at) => `<a href="#part-${at + 1}">${at + 1}</a>`).join(' ')
  return Array.from({ length: Math.max(many, 1) }, (_, at) => {
    const part = lines.slice(at * partSize, (at + 1) * partSize)
    const heading =
      many > 1 ? `<nav id="part-${at + 1}"><p>Part ${at + 1} of ${many}. All parts: ${ways}</p></nav>` : ''
    return `${heading}<ol start="${at * partSize + 1}">${part.map(asEntry).join('')}</ol>`
  })
}
