import { writeFileSync } from 'node:fs'
import { categories } from '#app/language/explanation.ts'
import { explain } from '#app/language/explain.ts'
import { rulebookWithout } from '#app/language/rulebook.ts'
import { figuresOf, type Figures } from './figures.ts'
import { foldsOf } from './folds.ts'
import { leftOut } from './left-out.ts'
import { phrasesIn, type Phrase } from './phrases.ts'
import { firstContacts, schoolFigures } from './school-figures.ts'
import { fortyWords, quantile, timesOf } from './speed.ts'

const dev = phrasesIn('child-phrases.dev.json')
const own = phrasesIn('own-phrases.json')

function say(line = ''): void {
  process.stdout.write(`${line}\n`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} (${Math.round((100 * part) / whole)}%)`
}

function figures(name: string, one: Figures): void {
  const recall = share(one.found, one.serious).padEnd(15)
  const alarms = share(one.falseAlarms, one.harmless).padEnd(14)
  const exact = share(one.exact, one.all).padEnd(15)
  say(`${name.padEnd(30)} found ${recall} false ${alarms} exact ${exact} within one ${share(one.withinOne, one.all)}`)
}

function table(name: string, phrases: readonly Phrase[]): void {
  say(`\n${name}, by category (found = labelled medium or above and given at least medium)`)
  for (const category of categories) {
    const members = phrases.filter((phrase) => phrase.category === category)
    if (members.length > 0) figures(`  ${category}`, figuresOf(members, explain))
  }
}

say('THE DEV SET (its sentences were read while the rules were written, all but the fifth part)')
figures('whole dev set', figuresOf(dev, explain))
const folds = foldsOf(dev)
figures(
  'parts 1 to 4, read',
  figuresOf(
    dev.filter((_, index) => folds[index] !== 4),
    explain,
  ),
)
figures(
  'part 5, never read',
  figuresOf(
    dev.filter((_, index) => folds[index] === 4),
    explain,
  ),
)

say('\nLEFT OUT BY SCENARIO (each part without what only it supports, and without small signs)')
const parts = leftOut(dev)
for (const { fold, takenAway, without } of parts) figures(`part ${fold}, ${takenAway} taken away`, without)
const sum = (of: (one: Figures) => number) => parts.reduce((total, { without }) => total + of(without), 0)
say(
  `together                       found ${share(
    sum((one) => one.found),
    sum((one) => one.serious),
  )} `.concat(
    `false ${share(
      sum((one) => one.falseAlarms),
      sum((one) => one.harmless),
    )}`,
  ),
)

say('\nFIRST CONTACT (measured once, on sentences no rule had been changed for; written down then)')
for (const { batch, serious, found, harmless, falseAlarms, how } of firstContacts()) {
  say(
    `${batch.padEnd(4)} found ${share(found, serious).padEnd(15)} false ${share(falseAlarms, harmless).padEnd(13)} ${how}`,
  )
}
say('The same sentences now, most of them since read and learned from:')
figures('own sentences', figuresOf(own, explain))

table('Dev set', dev)
table('Own sentences', own)

const { size } = rulebookWithout(new Set())
say('\nSIZE')
say(`${size.families} families, ${size.entries} entries, ${size.forms} forms, ${size.respellings} spellings`)
say(`${size.rules} rules and ${size.exceptions} exceptions in ${size.patterns} patterns`)

const times = timesOf(fortyWords(dev))
say('\nSPEED, 40 words of the dev set, on a machine shared with others')
say(
  `median ${Math.round(quantile(times, 0.5))} µs, p95 ${Math.round(quantile(times, 0.95))} µs of processor time a text`,
)

// What a school reads on "How well do the rules do?": never typed by hand.
writeFileSync(
  new URL('../../app/alerts/word-figures.json', import.meta.url),
  `${JSON.stringify(schoolFigures(), null, 2)}\n`,
)
