import type { PackedLine } from './packed-file.ts'
import { stamp } from './packing.ts'

type Part = { readonly part: 'heading' | 'words'; readonly words: string; readonly isVerbatim: boolean }

/**
 * How a line of another school's file stands in the file here: what it was, who wrote it down there and when, and what it
 * says. What a child or somebody else said word for word stands by itself, so that not a letter is added to it.
 */
export function receivedParts({ what, by, recordedAt, isVerbatim, words }: PackedLine, from: string): readonly Part[] {
  const heading = `${what}, from ${from}. Written down ${stamp(recordedAt)}${by === null ? '' : ` by ${by}`}.`
  if (!isVerbatim) return [{ part: 'heading', words: `${heading}\n${words}`, isVerbatim: false }]
  return [
    { part: 'heading', words: heading, isVerbatim: false },
    { part: 'words', words, isVerbatim: true },
  ]
}
