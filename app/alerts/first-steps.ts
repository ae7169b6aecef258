import type { Severity } from '#db/schema/alerts.ts'

const listening = [
  'Listen. Let the child say it in their own words; ask nothing that suggests an answer.',
  'Never promise to keep it to yourself. Say who you will tell, and why.',
] as const

const bySeverity: Readonly<Record<Severity, readonly string[]>> = {
  urgent: [
    'Go to the child now, or send someone they trust. Stay with them.',
    'If the child is hurt or in danger, ring 999.',
    ...listening,
  ],
  high: [
    'See that a grown-up they trust is with the child within this hour.',
    ...listening,
    'Decide before school closes whether it is safe for the child to go home.',
  ],
  medium: ['Find a quiet few minutes with the child.', ...listening],
  low: ['Keep it in mind, and ask gently how things are.'],
}

const talkToday = [
  'Find ten quiet minutes with the child before school closes today. They asked for it.',
  ...listening,
] as const

/** What a grown-up does first about an alert, in order. */
export function firstSteps({ severity, category }: { severity: Severity; category: string }): readonly string[] {
  return category === 'talk' && severity === 'medium' ? talkToday : bySeverity[severity]
}
