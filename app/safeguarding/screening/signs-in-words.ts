import { dueBySeverity, type Finding } from './findings.ts'
import { explain } from '#app/language/explain.ts'
import { categories, type Category, type Explanation } from '#app/language/explanation.ts'

/** What a text may be about: a family of rules over words. */
export type Family = Exclude<Category, 'none'>
export const isFamily = (name: string): name is Family => name !== 'none' && categories.some((each) => each === name)

/** The families of what the rules noticed in a child's words and is too small for an alert by itself. */
export function smallSignsIn(
  text: string | null,
  explained: (text: string) => Explanation = explain,
): readonly Family[] {
  if (text === null) return []
  try {
    return lowFamilies(explained(text))
  } catch {
    // That the rules could not read it is found by those that look for what is urgent.
    return []
  }
}

/** A text in no language the rules read says nothing of the child; a family in which there is more is told of anyway. */
function lowFamilies({ findings }: Explanation): Family[] {
  const read = findings.filter(({ rule }) => !rule.startsWith('LA-'))
  const ofFamily = (family: Category) => read.filter(({ category }) => category === family)
  return categories
    .filter((category) => category !== 'none')
    .filter((family) => ofFamily(family).length > 0 && ofFamily(family).every(({ severity }) => severity === 'low'))
}

/** PC-3: "nobody bullies me any more". It went better only when a grown-up who asked says so. */
export function hasStopped({ discounted }: Explanation): Finding[] {
  const stopped = discounted.find(({ rule, exception }) => rule.startsWith('BU-') && exception === 'it has stopped')
  if (!stopped) return []
  return [
    {
      rule: 'PC-3',
      type: 'positive_change',
      category: 'positive',
      severity: 'low',
      due: dueBySeverity.low,
      reason: 'They wrote that bullying has stopped. Ask them whether it has, and say so when you resolve this.',
      facts: stopped.words.map(({ from, to }) => `letters ${from + 1}–${to}`),
      isQuiet: true,
    },
  ]
}
