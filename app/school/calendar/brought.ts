import { textInFile } from '#app/forms/text-in-file.ts'
import type { MonthFirst } from './comma-file.ts'
import { quoted } from '#app/words/quoted.ts'
import { whatElse } from './not-a-table.ts'
import { wholeLetters } from './whole-letters.ts'

/** A file of more letters has to be chosen again: a form holds no more. */
const mostShown = 50_000

/** What somebody brings: the text of their file or what they pasted, how much of it a form can show again, and what it is if it is no calendar. */
export function broughtIn(file: Uint8Array | null, pasted: string) {
  const text = file ? textInFile(wholeLetters(file)) : pasted
  return {
    text,
    again: text.length > mostShown ? '' : text,
    other: whatElse(file ?? new TextEncoder().encode(pasted)),
  }
}

/** What the line says that shows American dates. */
export function whyAsked({ monthFirst: { line, written, butLine } }: MonthFirst, isAway: boolean): string {
  const but = butLine === null ? '' : ` But line ${butLine} has the day first: only one of them can be right.`
  return `Line ${line} says ${quoted(written)}: the month comes first there.${but} Say how all the dates are written${isAway ? ', and choose the file again' : ''}`
}
