import { doerOf } from './doer.ts'
import { findingsAbout, isKnownWord } from './explain.ts'
import { rankOf, type Category, type WordFinding } from './explanation.ts'
import { listedStaff } from './listed-staff.ts'
import { saidOfMore } from './said-of-more.ts'
import { retold, spotsOf, disclosingWords, type Spot } from './spots.ts'
import { mentionsOfStaff, wordsNaming, type Mention, type StaffMember } from './staff-in-words.ts'
import type { Word } from './tokens.ts'

/** What a text says that a grown-up of the school did, and who that may be: nobody where it does not say. */
export type StaffHarm = {
  readonly people: readonly string[]
  /** Who may be meant as well, or a child who goes by the same name. */
  readonly perhaps: readonly string[]
  /** What they may have done, with the places of the words in the text. */
  readonly finding: WordFinding
}

const harms: readonly Category[] = [
  'physical_abuse',
  'sexual_abuse',
  'emotional_abuse',
  'exploitation',
  'disclosure_hint',
  'domestic_violence',
]
/** What words read again say that a grown-up may have done, whoever it was. */
export const findingsOfHarm = findingsAbout(harms)
export type Asking = typeof findingsOfHarm
/** A grown-up of the school is read as somebody of the school, and as near as somebody at home. */
const readAs = ['teacher', 'dad'] as const
const smallSigns = 'AD-1 small signs together'
/** So many mentions are looked at one by one with so many words after each, and the others with what their sentence says. */
const [mostMentions, reach] = [5, 40]

function foundIn(spots: readonly Spot[], asked: Asking): StaffHarm[] {
  return readAs.flatMap((as) =>
    asked(retold(spots, as), ({ from }) => Boolean(spots[from]?.mention)).flatMap((finding): StaffHarm[] => {
      if (rankOf(finding.severity) < rankOf('medium')) return []
      const found = finding.words.map(({ from }) => from)
      const doer = doerOf(spots, found)
      if (!doer) return []
      // Small words that add up say that something is wrong, not that whoever was spoken of before them did it.
      if (finding.rule === smallSigns && !found.some((place) => spots[place]?.mention === doer)) return []
      const original = found.flatMap((place) => spots[place]?.words ?? [])
      const read = original.map(
        ({ from, to, word, plain }) => ({ from, to, word, readAs: plain, how: 'as written' }) as const,
      )
      return [{ people: doer.people, perhaps: doer.perhaps, finding: { ...finding, words: read } }]
    }),
  )
}

/** Parts of a text that read alike are looked at once. */
function askedOnce(asking: Asking): Asking {
  const known = new Map<string, readonly WordFinding[]>()
  return (words, isOfUse) => {
    const key = words.map((word) => `${word.plain}${isOfUse(word) ? '*' : ''}${word.sentence}`).join(' ')
    const before = known.get(key)
    if (before) return before
    const findings = asking(words, isOfUse)
    known.set(key, findings)
    return findings
  }
}

/**
 * What a text says that grown-ups of the school did to a child, each thing once for each of them. It is read as a whole
 * and again from each mention on, so that what somebody at home does as well does not hide it. What some of a list did,
 * all of it did.
 */
export function harmIn(
  words: readonly Word[],
  everyMention: readonly Mention[],
  asking: Asking = findingsOfHarm,
): StaffHarm[] {
  if (everyMention.length === 0) return []
  const asked = askedOnce(asking)
  const mentions = listedStaff({ words, isKnown: isKnownWord }, everyMention)
  const within = (from: number, until: number, among = mentions) => {
    const moved = among
      .filter(({ at, until: end }) => from <= at && end <= until)
      .map((mention) => ({ ...mention, at: mention.at - from, until: mention.until - from }))
    return foundIn(spotsOf(words.slice(from, until), moved), asked)
  }
  const starts = startsOf(words)
  const heard = new Set<string>()
  /** Whether it is the first time that this is said of them. */
  function isNews({ until, people, perhaps }: Mention, next: number): boolean {
    const said = words.slice(until, Math.min(next, until + reach)).map(({ plain }) => plain)
    const key = [...people, ...perhaps, '', ...said].join(' ')
    const before = heard.size
    return heard.add(key).size > before
  }
  const near = mentions.flatMap((mention, place) => {
    const { at, until } = mention
    const sentence = words[until - 1]?.sentence ?? 0
    const [begins, ends] = [Math.min(at, starts[sentence] ?? at), starts[sentence + 1] ?? words.length]
    const next = mentions[place + 1]?.at ?? ends
    if (place >= mostMentions)
      return isNews(mention, next) ? within(at, Math.min(ends, next, at + reach), [mention]) : []
    // "I told Mrs Khan that Mr Ali hits me": who was told of it is not whom it is about.
    const isTold = disclosingWords.has(words[at - 1]?.plain ?? '')
    const isOfAnother = isTold && mentions.some((other) => until <= other.at && other.until <= ends)
    const after = isOfAnother ? [] : within(at, Math.min(at + reach, words.length))
    return [...after, ...within(begins, ends)]
  })
  const saidAgain = saidOfMore(words, mentions).flatMap((spots) => foundIn(spots, asked))
  const gravest = new Map<string, StaffHarm>()
  for (const harm of [...within(0, words.length), ...near, ...saidAgain]) {
    const key = `${harm.finding.category} ${harm.people.join(' ')} ${harm.perhaps.join(' ')}`
    const known = gravest.get(key)
    if (!known || rankOf(harm.finding.severity) > rankOf(known.finding.severity)) gravest.set(key, harm)
  }
  return [...gravest.values()]
}

/** Where each sentence of a text begins. */
function startsOf(words: readonly Word[]): number[] {
  const starts: number[] = []
  for (const [place, { sentence }] of words.entries()) starts[sentence] ??= place
  return starts
}

/** The same of a text and the grown-ups of a school. */
export function harmByStaff(text: string, staff: readonly StaffMember[], asking: Asking = findingsOfHarm): StaffHarm[] {
  const words = wordsNaming(text, staff)
  return harmIn(words, mentionsOfStaff(words, staff), asking)
}
