import type { AudienceDecision } from '#app/safeguarding/alerts/audience-decision.ts'
import type { SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'

type Said = {
  /** Whose it would be if it named nobody. */
  readonly wanted: 'class' | 'lead'
  readonly named: readonly string[]
  /** Those who may have harmed the child; there may be nobody we know though it is about the school. */
  readonly alleged: readonly string[]
  readonly isAllegation: boolean
}

/**
 * Whose something is that a child told, and whom it is kept from. What a grown-up of the school may have done is the
 * head's; what the head may have done stays with the lead. Who may have harmed the child never reads it; who is only named
 * reads it once somebody else has passed it on. Who is there to read it is another question: see decideReaders.
 */
export function decideAudience(
  { wanted, named, alleged, isAllegation }: Said,
  staff: readonly SchoolStaff[],
): AudienceDecision {
  const isAboutHead = staff.some(({ id, roles }) => alleged.includes(id) && roles.includes('head'))
  const ofSchool = isAboutHead ? 'lead' : 'head'
  const keptFrom = [...new Set([...named, ...alleged])]
  return { audience: isAllegation ? ofSchool : wanted, keptFrom, alleged: [...new Set(alleged)], elsewhere: [] }
}
