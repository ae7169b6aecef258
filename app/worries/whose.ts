import type { Whose } from '#app/alerts/kept-apart.ts'
import { isReaderOf, type SchoolStaff } from '#app/alerts/ladder.ts'
import type { Audience } from '#db/schema/worries.ts'

type Said = {
  /** Whose it would be if it named nobody. */
  readonly wanted: 'class' | 'lead'
  readonly named: readonly string[]
  /** Those who may have harmed the child; there may be nobody we know though it is about the school. */
  readonly alleged: readonly string[]
  readonly isAllegation: boolean
  readonly chosenPersonId: string | null
}

/** Who of the school may open something for an audience, if it speaks of none of them. */
export function readersOf(
  audience: Audience,
  { chosenPersonId }: Pick<Said, 'chosenPersonId'>,
  staff: readonly SchoolStaff[],
): SchoolStaff[] {
  return staff.filter((one) => one.canSignIn && isReaderOf(one, { audience, chosenPersonId }))
}

/**
 * Who may open what a child told. Whoever it names never does. What a grown-up of the school may have done is the head's;
 * what the head may have done stays with the lead; of what the lead may have done the deputies learn nothing either. It
 * goes to the next who may read it, and stays with the head, who may not, when there is nobody: then the office is told.
 */
export function whoseIsIt(said: Said, staff: readonly SchoolStaff[]): Whose {
  const { wanted, named, alleged, isAllegation } = said
  const isAlleged = ({ id }: SchoolStaff) => alleged.includes(id)
  const isLead = ({ roles }: SchoolStaff) => roles.includes('lead') || roles.includes('deputy')
  const isAboutLead = staff.some((one) => isAlleged(one) && one.roles.includes('lead'))
  const withThem = isAboutLead ? staff.filter(isLead).map(({ id }) => id) : []
  const keptFrom = [...new Set([...named, ...alleged, ...withThem])]

  if (!isAllegation && keptFrom.length === 0) return { audience: wanted, keptFrom }

  const isAboutHead = staff.some((one) => isAlleged(one) && one.roles.includes('head'))
  const usual: readonly Audience[] = wanted === 'class' ? ['class', 'head'] : ['lead', 'head']
  const lines = isAllegation ? (isAboutHead ? (['lead'] as const) : (['head', 'lead'] as const)) : usual
  const audience = lines.find((line) => readersOf(line, said, staff).some(({ id }) => !keptFrom.includes(id)))
  return { audience: audience ?? 'head', keptFrom }
}
