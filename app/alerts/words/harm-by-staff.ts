import { findingsAbout } from './explain.ts'
import { rankOf, type Category, type WordFinding } from './explanation.ts'
import { mentionsOfStaff, type Mention, type StaffMember } from './staff-in-words.ts'
import { wordsOf, type Word } from './tokens.ts'

/** What a text says that a grown-up of the school did, and who that may be: nobody where it does not say. */
export type StaffHarm = {
  readonly people: readonly string[]
  /** What they may have done, with the places of the words in the text. */
  readonly finding: WordFinding
}

/** A word of a text, or the words that speak of grown-ups of the school, and its sentence. */
type Spot = {
  readonly plain: string
  readonly words: readonly Word[]
  readonly mention: Mention | null
  readonly sentence: number
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
/** So many mentions are looked at one by one, and so many words after each. */
const [mostMentions, reach] = [6, 40]

const set = (words: string) => new Set(words.trim().split(/\s+/u))
const tellingWords = set('tell tells told telling ask asked asks show showed showing hug hugged love like thank to')
const seeingWords = set('saw sees see seen heard hears hear knows knew helped helps help stopped stops')
const pronouns = set('he she him her they hes shes')
const otherPeople = set(`
  mum mums mummy mam mom mommy dad dads daddy father mother stepdad stepmum uncle unkle aunt aunty auntie nan nana
  nanny gran granny grandma grandad grandpa brother bro sister sis cousin boyfriend girlfriend neighbour man men boy
  boys girl girls kid kids someone somebody people everyone stranger carer parents friend friends
`)

function spotsOf(words: readonly Word[], mentions: readonly Mention[]): Spot[] {
  const spots: Spot[] = []
  let next = 0
  let sentence = 0
  let last: Word | undefined
  for (const [place, word] of words.entries()) {
    while ((mentions[next]?.until ?? Infinity) <= place) next += 1
    const coming = mentions[next]
    const mention = coming && coming.at <= place ? coming : null
    const before = spots.at(-1)
    if (mention && before?.mention === mention) spots.splice(-1, 1, { ...before, words: [...before.words, word] })
    else {
      if (last && last.sentence !== word.sentence) sentence += 1
      spots.push({ plain: word.plain, words: [word], mention, sentence })
    }
    last = word
  }
  return spots
}

/** The words as they are read again with grown-ups of the school called something else; where they are is their place. */
const retold = (spots: readonly Spot[], as: string): Word[] =>
  spots.map(({ plain, mention, sentence }, from) => {
    const word = mention ? as : plain
    return { from, to: from + 1, word, plain: word, sentence }
  })

const isOther = ({ plain, mention }: Spot) => mention === null && otherPeople.has(plain)

/** Whoever was spoken of last before a place: in the same sentence, or before it when "he" or "she" points back. */
function lastSpokenOf(spots: readonly Spot[], place: number): Mention | null {
  let sentence = spots[place]?.words[0]?.sentence
  for (let at = place - 1; at >= 0; at -= 1) {
    const spot = spots[at]
    if (!spot || isOther(spot)) return null
    const here = spot.words.at(-1)?.sentence
    if (pronouns.has(spot.plain)) sentence = undefined
    if (sentence !== undefined && here !== sentence) return null
    if (spot.mention) return isDoer(spots, at) ? spot.mention : null
  }
  return null
}

/** Whoever is told of something, or sees it, did not do it. */
const isDoer = (spots: readonly Spot[], place: number) =>
  !tellingWords.has(spots[place - 1]?.plain ?? '') && !seeingWords.has(spots[place + 1]?.plain ?? '')

/** Which grown-up of the school did what was found: one among its words, or the one spoken of last before them. */
function doerOf(spots: readonly Spot[], found: readonly number[]): Mention | null {
  for (const place of found) {
    const mention = spots[place]?.mention
    if (!mention || !isDoer(spots, place)) continue
    const next = found.find((one) => one > place)
    const [from, until] = next === undefined ? [found.at(-2) ?? place, place] : [place, next]
    if (!spots.some((one, at) => from < at && at < until && isOther(one))) return mention
  }
  const people = found.map((place) => spots[place])
  if (people.some((spot) => spot && (spot.mention !== null || isOther(spot)))) return null
  const [first = 0] = found
  const after = spots[(found.at(-1) ?? 0) + 1]?.plain === 'by' ? spots[(found.at(-1) ?? 0) + 2] : undefined
  if (after?.mention) return after.mention
  return lastSpokenOf(spots, pronouns.has(spots[first]?.plain ?? '') ? first + 1 : first)
}

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
      return [{ people: doer.people, finding: { ...finding, words: read } }]
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
 * and again from each mention on, so that what somebody at home does as well does not hide it.
 */
export function harmIn(
  words: readonly Word[],
  mentions: readonly Mention[],
  asking: Asking = findingsOfHarm,
): StaffHarm[] {
  if (mentions.length === 0) return []
  const asked = askedOnce(asking)
  const within = (from: number, until: number) => {
    const moved = mentions
      .filter(({ at, until: end }) => from <= at && end <= until)
      .map((mention) => ({ ...mention, at: mention.at - from, until: mention.until - from }))
    return foundIn(spotsOf(words.slice(from, until), moved), asked)
  }
  const near = mentions
    .filter((_, index) => index < mostMentions)
    .flatMap(({ at, until }) => {
      const sentence = words[until - 1]?.sentence
      const ends = words.findLastIndex((word) => word.sentence === sentence) + 1
      const begins = Math.min(
        at,
        words.findIndex((word) => word.sentence === sentence),
      )
      // "I told Mrs Khan that Mr Ali hits me": who was told of it is not whom it is about.
      const isTold = tellingWords.has(words[at - 1]?.plain ?? '')
      const isOfAnother = isTold && mentions.some((other) => until <= other.at && other.until <= ends)
      const after = isOfAnother ? [] : within(at, Math.min(at + reach, words.length))
      return [...after, ...within(begins, ends)]
    })
  const all = [...within(0, words.length), ...near]
  const gravest = new Map<string, StaffHarm>()
  for (const harm of all) {
    const key = `${harm.finding.category} ${harm.people.join(' ')}`
    const known = gravest.get(key)
    if (!known || rankOf(harm.finding.severity) > rankOf(known.finding.severity)) gravest.set(key, harm)
  }
  return [...gravest.values()]
}

/** The same of a text and the grown-ups of a school. */
export function harmByStaff(text: string, staff: readonly StaffMember[], asking: Asking = findingsOfHarm): StaffHarm[] {
  const words = wordsOf(text)
  return harmIn(words, mentionsOfStaff(words, staff), asking)
}
