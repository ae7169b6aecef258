import { readFileSync } from 'node:fs'
import { z } from 'zod'

const severity = z.enum(['none', 'low', 'medium', 'high', 'urgent'])
const phrase = z.object({ text: z.string(), category: z.string(), severity, note: z.string().default('') })

/** A sentence a child might type, with the category and urgency a safeguarding adult would give it. */
export type Phrase = z.infer<typeof phrase>

/** The labelled sentences of one file beside this one. */
export function phrasesIn(file: string): Phrase[] {
  return z.array(phrase).parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
}
