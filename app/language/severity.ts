import { rankOf, stepped, type Category, type Severity } from './explanation.ts'
import type { Match } from './matching.ts'
import type { TaggedText } from './tagging.ts'

/** One reason for more or less urgency: families found near a finding, for some categories. */
type Modifier = {
  readonly id: string
  readonly steps: 1 | -1
  readonly categories: readonly Category[]
  readonly families: readonly (readonly string[])[]
  /** Only for findings that begin no higher than this. */
  readonly upTo?: Severity
}

/** What it is called when harm is over and a grown-up knows. */
export const pastAndTold = 'past, and told'

const modifiers: readonly Modifier[] = [
  { id: 'now', steps: 1, categories: ['suicide', 'self_harm', 'running_away', 'harm_to_others'], families: [['NOW']] },
  {
    id: 'weapon',
    steps: 1,
    categories: ['physical_abuse', 'domestic_violence', 'bullying', 'harm_to_others'],
    families: [['WEAPON']],
  },
  {
    id: 'with a thing',
    steps: 1,
    categories: ['physical_abuse'],
    families: [['IMPLEMENT'], ['with', 'use', 'throw', 'chuck', 'at']],
  },
  {
    id: 'injury',
    steps: 1,
    categories: ['physical_abuse', 'domestic_violence', 'self_harm'],
    families: [['INJURY', 'breathe', 'GRAVE_INJURY']],
  },
  {
    id: 'kept quiet',
    steps: 1,
    categories: ['physical_abuse', 'emotional_abuse', 'neglect', 'fear_of_home'],
    families: [['SECRET'], ['CARER']],
  },
  { id: 'often', steps: 1, categories: ['bullying', 'neglect', 'wellbeing'], families: [['FREQ']], upTo: 'low' },
  {
    id: 'often',
    steps: 1,
    categories: ['physical_abuse', 'neglect', 'self_harm'],
    families: [['FREQ']],
    upTo: 'medium',
  },
  {
    id: pastAndTold,
    steps: -1,
    categories: ['physical_abuse', 'domestic_violence', 'bullying', 'neglect', 'emotional_abuse'],
    families: [
      ['PAST', 'ANYMORE'],
      ['TOLD', 'police', 'POLICE'],
    ],
  },
  {
    id: 'past, and better now',
    steps: -1,
    categories: ['domestic_violence', 'bullying', 'neglect', 'emotional_abuse', 'fear_of_home'],
    families: [['PAST'], ['stopped', 'stop'], ['nice', 'better', 'fine', 'happy', 'ok', 'good']],
  },
]

/** Categories where "he" or "she" without a name counts a little less than a named grown-up. */
const unnamedCounts: readonly Category[] = ['physical_abuse', 'emotional_abuse', 'domestic_violence']

const howNear = 14

function isNear(text: TaggedText, { found }: Match, families: readonly string[]): boolean {
  const present = families.filter((family) => text.places.has(family))
  if (present.length === 0) return false
  const start = Math.min(...found.map((one) => one.start)) - howNear
  const end = Math.max(...found.map((one) => one.end)) + howNear
  const sentences = found.map((one) => text.tokens[one.start]?.source.sentence)
  const isHere = (place: number) =>
    place >= start && place < end && sentences.includes(text.tokens[place]?.source.sentence)
  return present.some((family) => text.places.get(family)?.some(isHere))
}

/** How urgent one finding is, and what made it more or less so. */
export function weighed(
  text: TaggedText,
  match: Match,
  { category, severity }: { category: Category; severity: Severity },
): { severity: Severity; modifiers: string[] } {
  const apply = modifiers.filter(
    ({ categories, families, upTo }) =>
      categories.includes(category) &&
      (upTo === undefined || rankOf(severity) <= rankOf(upTo)) &&
      families.every((group) => isNear(text, match, group)),
  )
  const ids = [...new Set(apply.map(({ id }) => id))]
  const steps = ids.reduce((sum, id) => sum + (apply.find((one) => one.id === id)?.steps ?? 0), 0)
  const isUnnamed = unnamedCounts.includes(category) && match.found.some(({ entry }) => entry === 'unnamed')
  if (!isUnnamed || rankOf(severity) <= rankOf('medium')) return { severity: stepped(severity, steps), modifiers: ids }
  return { severity: stepped(severity, steps - 1), modifiers: [...ids, 'does not say who'] }
}
