import type { Exclusion } from '#app/safeguarding/exclusions/exclusion.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'

/** Who may open something, and which grown-ups it is kept from because it speaks of them. */
export type AudienceDecision = Exclusion & { readonly audience: Audience }

/**
 * A finding that gathers in an alert of its own: what is kept from somebody never gathers with what they can see, so that
 * nothing they see changes or goes because of it.
 */
export function keptApart(
  finding: Finding,
  { audience, keptFrom }: Pick<AudienceDecision, 'audience' | 'keptFrom'>,
  allegation: string | null = null,
): Finding {
  if (audience !== 'head' && keptFrom.length === 0 && allegation === null) return finding
  const kept = { ...finding, apart: { allegation, keptFrom } }
  return audience === 'head' ? { ...kept, isForHead: true } : kept
}
