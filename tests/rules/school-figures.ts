import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { categories } from '#app/language/explanation.ts'
import { explain } from '#app/language/explain.ts'
import { figuresOf } from './figures.ts'
import { leftOut } from './left-out.ts'
import { phrasesIn, type Phrase } from './phrases.ts'

const contact = z.object({
  batch: z.string(),
  serious: z.number(),
  found: z.number(),
  harmless: z.number(),
  falseAlarms: z.number(),
  exact: z.number(),
  withinOne: z.number(),
  how: z.string(),
})
/** From this batch on the rules have worked as they do now, with small signs added up. */
const firstAsNow = 'F'
/** Sets whose sentences were known, wholly or in part, before they were measured: they say nothing of new wording. */
const knownBefore = new Set(['dev', 'K'])

/** What was measured once, on sentences no rule had been changed for. */
export function firstContacts() {
  return z.array(contact).parse(JSON.parse(readFileSync(new URL('first-contacts.json', import.meta.url), 'utf8')))
}

const ofCategory = (phrases: readonly Phrase[], category: string) =>
  phrases.filter((phrase) => phrase.category === category)

/** What a school is told of how well the rules over words do: on known sentences, with what a part taught left out, on new ones. */
export function schoolFigures() {
  const dev = phrasesIn('child-phrases.dev.json')
  const known = figuresOf(dev, explain)
  const parts = leftOut(dev).map(({ without }) => without)
  const missedLeftOut = parts.flatMap(({ missed }) => missed)
  const asNow = firstContacts().filter(({ batch }) => !knownBefore.has(batch) && batch >= firstAsNow)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    known: {
      serious: known.serious,
      found: known.found,
      harmless: known.harmless,
      falseAlarms: known.falseAlarms,
    },
    leftOut: {
      serious: sum(parts.map(({ serious }) => serious)),
      found: sum(parts.map(({ found }) => found)),
      harmless: sum(parts.map(({ harmless }) => harmless)),
      falseAlarms: sum(parts.map(({ falseAlarms }) => falseAlarms)),
    },
    unseen: {
      serious: sum(asNow.map(({ serious }) => serious)),
      found: sum(asNow.map(({ found }) => found)),
      harmless: sum(asNow.map(({ harmless }) => harmless)),
      falseAlarms: sum(asNow.map(({ falseAlarms }) => falseAlarms)),
    },
    byCategory: categories
      .filter((category) => category !== 'none')
      .map((category) => {
        const { serious, found } = figuresOf(ofCategory(dev, category), explain)
        return { category, serious, found, foundLeftOut: serious - ofCategory(missedLeftOut, category).length }
      }),
  }
}
