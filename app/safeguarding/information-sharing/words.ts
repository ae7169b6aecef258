import type { Consent, Recipient, ParentContactKind } from '#db/schema/safeguarding/sharing.ts'

export type Person = { readonly id: string; readonly name: string }

/** People to choose from, as a list shows them. */
export const asOptions = (people: readonly Person[]) => people.map(({ id, name }) => ({ value: id, label: name }))

/** What may be decided about telling a family, as staff read it. */
export const parentContactWords: Readonly<Record<ParentContactKind, string>> = {
  tell: 'Yes, they will be told',
  'do not tell': 'No, they will not be told',
  'not yet': 'Not yet',
}

/** With whom something may be shared, as staff read it. */
export const recipientWords: Readonly<Record<Recipient, string>> = {
  'children’s services': 'Children’s services',
  police: 'Police',
  'local authority designated officer': 'Local authority designated officer (LADO)',
  health: 'Health: doctor, nurse, hospital',
  'another school': 'Another school',
  'social worker': 'The child’s social worker',
  other: 'Somebody else outside school',
}

/** Whether the family agreed, as staff read it. */
export const consentWords: Readonly<Record<Consent, string>> = {
  given: 'They agreed',
  refused: 'They did not agree',
  'not asked': 'They were not asked',
}

type Decision = {
  readonly decision: ParentContactKind
  readonly decidedBy: Person
  readonly reason: string
  readonly mayBeSaid: string | null
  readonly teller: Person | null
}
const decided: Readonly<Record<ParentContactKind, string>> = {
  tell: 'The family will be told.',
  'do not tell': 'The family will not be told.',
  'not yet': 'The family will not be told yet.',
}

/** A decision about telling a family as a line in the child's file. */
export function decisionInWords({ decision, decidedBy, reason, mayBeSaid, teller }: Decision): string {
  const lines = [
    `${decided[decision]} Decided by ${decidedBy.name}.`,
    `Why: ${reason}`,
    mayBeSaid === null ? null : `What may be said: ${mayBeSaid}`,
    teller === null ? null : `${teller.name} will tell them.`,
  ]
  return lines.filter((line) => line !== null).join('\n')
}

type Passed = {
  readonly decision: 'shared' | 'not shared'
  readonly recipient: Recipient
  readonly toWhom: string
  readonly consent: Consent
  readonly what: string | null
  readonly reason: string
}

/** What was shared with people outside the school, or was not, as a line in the child's file. */
export function shareInWords({ decision, recipient, toWhom, consent, what, reason }: Passed): string {
  const lines = [
    `${decision === 'shared' ? 'Shared with' : 'Not shared with'} ${recipient}: ${toWhom}.`,
    `${consentWords[consent]}.`,
    what === null ? null : `What: ${what}`,
    `${decision === 'shared' ? 'Why' : 'Why not'}: ${reason}`,
  ]
  return lines.filter((line) => line !== null).join('\n')
}
