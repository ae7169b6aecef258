import type { DatedDay } from '#app/calendar/changes.ts'

/** A line of somebody's file that we leave out, and why, in words. */
export type LeftOut = { readonly line: number; readonly why: string }
/** What a file says about school days, and what of it we could not take. */
export type Understood = { readonly days: readonly DatedDay[]; readonly leftOut: readonly LeftOut[] }
export type Hours = { readonly opens: string; readonly closes: string }

/** Somebody's words in quotation marks, no more of them than are needed to find them again. */
export function quoted(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  const [start = ''] = /^.{0,60}/u.exec(plain) ?? []
  return `“${start}${start === plain ? '' : '…'}”`
}
