import { z } from 'zod'
import { cannotBeOpened } from './damaged.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'

/** What a rule found, as a person reads it: which rule, why, and the answers it read. */
export type Evidence = Pick<Finding, 'rule' | 'reason' | 'facts'> & { readonly isDamaged: boolean }

const kept = z.object({ rule: z.string(), reason: z.string(), facts: z.array(z.string()) })
const damaged: Evidence = { rule: 'unknown', reason: cannotBeOpened, facts: [], isDamaged: true }

/** What is sealed of a finding. */
export const sealedOf = ({ rule, reason, facts }: Finding) => JSON.stringify({ rule, reason, facts })

/** The same again out of what was sealed; what cannot be opened says just that. */
export function evidenceIn(opened: string | null): Evidence {
  return opened === null ? damaged : { ...kept.parse(JSON.parse(opened)), isDamaged: false }
}
