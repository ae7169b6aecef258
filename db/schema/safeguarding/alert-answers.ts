/** By when a grown-up must have acknowledged an alert, counted from when it was last raised. */
export const dues = [
  '15 minutes',
  '60 school minutes',
  'end of school day',
  'end of next school day',
  '5 school days',
] as const
export type Due = (typeof dues)[number]
/** What a person who has dealt with an alert says of the rules that raised it. */
export const verdicts = ['right', 'not needed', 'not sure'] as const
export type Verdict = (typeof verdicts)[number]
/** What can happen to an alert. */
export const alertEventKinds = [
  'raised',
  'evidence',
  'told',
  'escalated',
  'checked_on',
  'acknowledged',
  'note',
  'mistake',
  'resolved',
  'no_further_action',
  'no_record',
  'asked',
  'reopened',
  'handed_on',
] as const
