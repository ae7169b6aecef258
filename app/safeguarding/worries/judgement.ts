import { couldNotRead } from '#app/safeguarding/screening/findings-in-words.ts'
import { audienceFor, type Finding } from '#app/safeguarding/screening/findings.ts'
import { excludesNobody } from '#app/safeguarding/exclusions/exclusion.ts'
import { keptApart, type AudienceDecision } from '#app/safeguarding/alerts/audience-decision.ts'
import type { SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'
import { decideAudience } from './decide-audience.ts'
import type { WordsRead } from './words-read.ts'

type Told = {
  readonly words: WordsRead
  /** What the rules found in what was tapped. */
  readonly tapped: readonly Finding[]
}
/** What is done with what a child told: whose it is, whom it is kept from, and what is put before a grown-up because of it. */
export type Judgement = AudienceDecision & { readonly findings: readonly Finding[] }

/**
 * Judges what a child told. The rules only ever raise how soon it is read and narrow who may read it: whatever they find
 * or fail to find, there is a worry and somebody reads it. When they break down the lead is asked to read it today.
 */
export function judgementOf(told: Told, staff: readonly SchoolStaff[]): Judgement {
  const unreadable = { ...excludesNobody, findings: [...told.tapped, couldNotRead] }
  if (told.words.isBroken) return { audience: 'lead', ...unreadable }
  try {
    return judged(told, staff)
  } catch {
    return { audience: 'lead', ...unreadable }
  }
}

function judged({ words, tapped }: Told, staff: readonly SchoolStaff[]): Judgement {
  const { named, alleged, finding } = words.ofStaff(staff)
  const isAllegation = finding !== null && finding.rule !== couldNotRead.rule
  const read = [...tapped, ...(finding ? [finding] : []), ...words.inText]
  const found = read.filter(({ rule }, place) => rule !== couldNotRead.rule || place === lastOf(read))
  const wanted = found.some((one) => audienceFor(one) === 'lead') ? 'lead' : 'class'
  const whose = decideAudience({ wanted, named, alleged, isAllegation }, staff)
  const forLead = isAllegation && whose.audience === 'lead'
  return {
    ...whose,
    findings: found.map((one) =>
      keptApart(forLead ? { ...one, isForLead: true } : one, whose, isAllegation ? finding.category : null),
    ),
  }
}

const lastOf = (findings: readonly Finding[]) => findings.findLastIndex(({ rule }) => rule === couldNotRead.rule)
