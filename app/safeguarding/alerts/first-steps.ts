import type { AboutAlert } from '#app/safeguarding/screening/about.ts'
import { allegationOfGrownUp, allegationOfHead } from '#app/safeguarding/screening/findings-of-staff.ts'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'

const listening = [
  'Listen. Let the child say it in their own words, and don’t ask leading questions.',
  'Never promise to keep it to yourself. Say who you will tell, and why.',
] as const

const bySeverity: Readonly<Record<Severity, readonly string[]>> = {
  urgent: [
    'Go to the child now, or send someone they trust. Stay with them.',
    'If the child is hurt or in danger, ring 999.',
    ...listening,
  ],
  high: [
    'Make sure a grown-up they trust is with the child within the hour.',
    ...listening,
    'Decide before school closes whether it is safe for the child to go home.',
  ],
  medium: ['Find a quiet few minutes with the child.', ...listening],
  low: ['Keep it in mind, and ask gently how things are.'],
}

const talkToday = [
  'Find ten quiet minutes with the child today, or as soon as school is open again. They asked for it.',
  ...listening,
] as const

const never = [
  'Do not look into it yourself. Ask the child only whether they are safe.',
  'Do not tell the person, or anyone who doesn’t need to know.',
] as const
const safeNow =
  'Make sure the child is safe now, and away from the person it may be about. If they are in danger, ring 999.'
const writeDown = 'Write down what you did, when, and why.'

/** What guidance for schools asks for when it may be about a grown-up who works with children. */
export const aboutGrownUp: readonly string[] = [
  safeNow,
  ...never,
  'Ring the local authority designated officer (LADO) within one working day, before you do anything else about it.',
  writeDown,
]
export const aboutTheHead: readonly string[] = [
  safeNow,
  'It may be about the headteacher: ring the chair of governors today. They will ring the local authority designated officer.',
  ...never,
  writeDown,
]

type Taken = AboutAlert & { readonly severity: Severity }

/** What a grown-up does first about an alert, in order. */
export function firstSteps({ severity, category, allegation }: Taken): readonly string[] {
  if (allegation === allegationOfHead) return aboutTheHead
  if (allegation === allegationOfGrownUp) return aboutGrownUp
  return category === 'talk' && severity === 'medium' ? talkToday : bySeverity[severity]
}
