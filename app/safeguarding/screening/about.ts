import { z } from 'zod'
import type { Gathering } from '#db/vault/keyed.ts'
import type { Finding } from './findings.ts'

/** What kind of thing an alert is about, and the allegation against a grown-up of the school that it came with. */
export type AboutAlert = Pick<Gathering, 'category' | 'allegation'>

const kept = z.object({ category: z.string(), allegation: z.string().nullable() })
const unknown: AboutAlert = { category: 'what cannot be opened', allegation: null }

/** What is sealed with an alert of what a rule found. */
export const aboutOf = ({ category, apart }: Finding): AboutAlert => ({
  category,
  allegation: apart?.allegation ?? null,
})

/** The same again out of what was sealed; what cannot be opened is about something unknown. */
export function aboutIn(opened: string | null): AboutAlert {
  return opened === null ? unknown : kept.parse(JSON.parse(opened))
}

/** What a finding has in common with whatever gathers in the same alert. */
export function gatheringOf(childId: string, finding: Finding): Gathering {
  const { isForHead = false, apart } = finding
  return { childId, ...aboutOf(finding), isForHead, keptFrom: apart?.keptFrom ?? [] }
}
