import { dueBySeverity, type Finding } from './findings.ts'
import { hasStopped } from './signs-in-words.ts'
import { explain } from '#app/language/explain.ts'
import { rankOf, type Category, type Explanation, type WordFinding } from '#app/language/explanation.ts'

/** What each category is called to staff. Those for the class are the ones its own grown-ups may open. */
export const categories: Readonly<Record<Exclude<Category, 'none'>, { words: string; isForLead: boolean }>> = {
  suicide: { words: 'wanting to die', isForLead: true },
  sexual_abuse: { words: 'sexual harm', isForLead: true },
  physical_abuse: { words: 'being hurt by someone', isForLead: true },
  self_harm: { words: 'hurting themselves', isForLead: true },
  domestic_violence: { words: 'violence at home', isForLead: true },
  exploitation: { words: 'being used by someone', isForLead: true },
  online_harm: { words: 'harm online', isForLead: true },
  running_away: { words: 'running away', isForLead: true },
  fear_of_home: { words: 'being afraid of home', isForLead: true },
  neglect: { words: 'not being looked after', isForLead: true },
  emotional_abuse: { words: 'being put down or shut out', isForLead: true },
  harm_to_others: { words: 'hurting somebody else', isForLead: true },
  disclosure_hint: { words: 'something they are not allowed to tell', isForLead: true },
  bullying: { words: 'bullying', isForLead: false },
  early_help: { words: 'a hard time in the family', isForLead: false },
  wellbeing: { words: 'feeling low', isForLead: false },
}

/** When the rules could not be asked: the words are read by a person all the same, and sooner for it. */
export const couldNotRead: Finding = {
  rule: 'WORDS',
  type: 'safeguarding',
  category: 'words the rules could not read',
  severity: 'medium',
  due: 'end of school day',
  reason: 'They wrote something that our rules could not read. Please read it yourself today.',
  facts: [],
  isForLead: true,
}

/**
 * What the rules over words find in what a child wrote, a finding for each thing it may be about. They only ever raise
 * how soon it is read: whatever they say or fail to say, a person reads it.
 */
export function findingsInWords(text: string | null, explained: (text: string) => Explanation = explain): Finding[] {
  if (text === null) return []
  try {
    const gravest = new Map<Category, WordFinding>()
    const explanation = explained(text)
    for (const finding of explanation.findings) {
      const known = gravest.get(finding.category)
      if (!known || rankOf(finding.severity) > rankOf(known.severity)) gravest.set(finding.category, finding)
    }
    return [...[...gravest.values()].flatMap(asFinding), ...hasStopped(explanation)]
  } catch {
    return [couldNotRead]
  }
}

/** What a category is called to staff. */
export const meant = (category: Category): string => (category === 'none' ? 'something' : categories[category].words)

/** Where the words stand, never the words themselves: those are sealed with the worry. */
export const placesOf = ({ words }: WordFinding): string[] => words.map(({ from, to }) => `letters ${from + 1}–${to}`)

function asFinding(found: WordFinding): Finding[] {
  const { rule, category, severity, modifiers } = found
  // What is low stands in the reading list like every worry: it is no alert by itself.
  if (category === 'none' || severity === 'none' || severity === 'low') return []
  const { words: about, isForLead } = categories[category]
  return [
    {
      rule,
      type: category === 'wellbeing' ? 'wellbeing_decline' : 'safeguarding',
      category: category === 'wellbeing' ? 'decline' : `words: ${category}`,
      severity,
      due: dueBySeverity[severity],
      reason: `What they wrote may be about ${about}.`,
      facts: [...placesOf(found), ...modifiers],
      ...(isForLead ? { isForLead: true as const } : {}),
    },
  ]
}
