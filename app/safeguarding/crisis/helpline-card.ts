import { daysApart, type Day } from '#app/school-time/civil-days.ts'
import { officerLine, servicesLine } from '#app/school/staff/numbers.ts'

/** A number to ring. A school may change it, except where the same number stands on children's pages. */
export type Helpline = {
  /** What its field is called in the form; null when nobody may change it. */
  readonly field: 'health' | 'adults' | 'services' | 'officer' | 'local' | null
  readonly name: string
  readonly number: string
  readonly forWhom: string
}

/** The numbers a school begins with. Those that differ from place to place are empty until the school puts them in. */
export const usualHelplines: readonly Helpline[] = [
  { field: null, name: 'Emergency', number: '999', forWhom: 'Danger now: police, ambulance, fire' },
  { field: 'services', name: servicesLine, number: '', forWhom: 'Your local authority, for a referral' },
  { field: 'officer', name: officerLine, number: '', forWhom: 'If it is about a grown-up who works with children' },
  { field: 'health', name: 'NHS', number: '111', forWhom: 'Choose the mental-health option' },
  { field: 'adults', name: 'NSPCC', number: '0808 800 5000', forWhom: 'For adults worried about a child' },
  { field: null, name: 'Childline', number: '0800 1111', forWhom: 'For the child: free, any time, any worry' },
  { field: 'local', name: 'Local children’s crisis line', number: '', forWhom: 'If your area has one' },
]

const mostDays = 180

/** Whether it is so long since somebody tried the numbers that they have to be tried again. */
export function isCardOld(checkedOn: Day | null, today: Day): boolean {
  return checkedOn === null || daysApart(checkedOn, today) > mostDays
}
