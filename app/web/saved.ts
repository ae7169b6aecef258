import { z } from 'zod'
import { dayKinds, type DayKind } from '#db/schema/school/calendar.ts'
import { fullDayAt } from '#app/words/school-clock.ts'

/** What is said on the page a save leads to: what happened, and what is next. Each act has its own words. */
const savedWords = {
  'words-held': 'We kept what you wrote. You did not send it yet.',
  'worry-read': 'Saved. It is on record that you have read this.',
  'paper-note': 'Saved. Someone else will read it before school closes.',
  'concern-read': 'Saved. It is on record that you have read this. Now decide what action to take.',
  'alert-taken': 'Saved. You are dealing with this alert.',
  'alerts-taken': 'Saved. You are dealing with every alert about this child that nobody else has.',
  'alerts-taken-rest': 'Saved. Somebody else picked up some of these alerts first. You are dealing with the rest.',
  'alert-note': 'Saved. Your note is in the history below.',
  'alert-resolved': 'Saved. This alert is resolved, and your outcome is in the history below.',
  'concern-decided': 'Saved. Your decision is below, and in the child’s file.',
  'allegation-decided': 'Saved. Your decision is below. Only you, and whoever stands in for you, can see it.',
  'concern-passed': 'Saved. The child’s part has been passed on.',
  'concern-sent': 'Saved. Your concern has been sent.',
  named: 'Saved. Your answer is on record.',
  'gone-to-child': 'Saved. Whoever keeps this child safe can see that you have gone to them.',
  'opened-together': 'Saved. It is on record that you want to open this.',
  'read-together': 'Saved. What you did is on record.',
  'class-closed': 'Saved. Check-in is closed for this class.',
  'let-in': 'Saved. Everybody in this class can sign in now.',
  unlocked: 'Saved. The child can try their pictures again.',
  pictures: 'Saved. The child has new pictures.',
  animal: 'Saved. The child has this animal from now on.',
  absence: 'Saved. The absence is below.',
  'absence-removed': 'Saved. The absence is removed.',
  timetable: 'Saved. The child’s days are below.',
  'crisis-reviewed': 'Saved. The review is below.',
  'follow-up-done': 'Saved. That follow-up is done.',
  helplines: 'Saved. These numbers are now on every crisis page.',
  'work-again': 'Saved. The task will be tried again.',
  'work-sorted': 'Saved. The task is marked as sorted.',
  duty: 'Saved. The duty is listed below.',
  'duty-removed': 'Saved. The duty is removed.',
  governor: 'Saved. The governor is asked to come in if nobody at the school may read something.',
  'file-entry': 'Saved. Your entry is in the file.',
  correction: 'Saved. Your correction is next to the entry.',
  calendar: 'Saved. Due times have been worked out again for these days.',
  'closure-asked': 'Saved. The school is not closed yet: someone else has to agree.',
  'closure-agreed': 'Saved. The calendar has changed, and due times have been worked out again.',
  'closure-refused': 'Saved. The calendar stays as it was.',
  arrival: 'Saved. The file has been brought in. Read out the code below to the school that sent it.',
  transfer: 'Saved. Next: make the file and send it.',
  'transfer-arrived': 'Saved. The other school has the file.',
  'transfer-stopped': 'Saved. The file is not going to that school.',
  'transfer-set-aside': 'Saved. Its entries are hidden. You can show them again at any time.',
  'transfer-shown': 'Saved. Its entries are in the child’s file again.',
  'family-decision': 'Saved. Your decision is below.',
  'family-told': 'Saved. The family has been told.',
  share: 'Saved. What was shared is below.',
  'share-answer': 'Saved. Their answer is below.',
  password: 'Saved. Your password is changed, and you are signed out everywhere else.',
  telephone: 'Saved. Your telephone number is below.',
  'session-ended': 'Saved. That place is signed out.',
  'sessions-ended': 'Saved. You are signed out everywhere else.',
} as const

export type Saved = keyof typeof savedWords

/** The days that were saved, and what they are if they are all the same. An address names days, and nobody. */
export type SavedDays = { readonly first: string; readonly last: string; readonly kind?: DayKind | undefined }

const kindSentences: Readonly<Record<DayKind, string>> = {
  school: 'School is open',
  inset: 'There is INSET',
  holiday: 'It is a holiday',
  bank_holiday: 'It is a bank holiday',
  closure: 'School is closed',
}

/** The same where it is known which days were saved: "on Monday 7 December 2026". */
const wordsWithDays: Readonly<Partial<Record<Saved, (on: string, kind: DayKind | undefined) => string>>> = {
  calendar: (on, kind) =>
    `Saved. ${kind ? kindSentences[kind] : 'The calendar has changed'} ${on}. Due times have been worked out again.`,
  'closure-asked': (on) => `Saved. The school is not closed yet ${on}: someone else has to agree.`,
  'closure-agreed': (on) => `Saved. School is closed ${on}, and due times have been worked out again.`,
  'closure-refused': (on) => `Saved. The calendar stays as it was ${on}.`,
  'paper-note': (on) => `Saved. The child said it ${on}.`,
  absence: (on) => `Saved. Absent ${on}.`,
  'absence-removed': (on) => `Saved. Not absent ${on}.`,
  duty: (on) => `Saved. The duty ${on} is listed below.`,
  'duty-removed': (on) => `Saved. The duty ${on} is removed.`,
}

const isSaved = (said: string | null): said is Saved => said !== null && Object.hasOwn(savedWords, said)

/** The address a save leads to, which says there what was saved, and which days where it is days. */
export function savedAt(address: string, saved: Saved, days?: SavedDays): string {
  const [page = '', part] = address.split('#')
  const query = new URLSearchParams({ saved })
  if (days) query.set('on', days.first)
  if (days && days.last !== days.first) query.set('to', days.last)
  if (days?.kind) query.set('as', days.kind)
  const said = `${page}${page.includes('?') ? '&' : '?'}${query}`
  return part === undefined ? said : `${said}#${part}`
}

/** Whether an address says what was just done, which is to be believed only where doing it has led there. */
export const saysWhatWasDone = (address: string) => /[?&](saved|sent)=/.test(address)

/** What an address says was saved, in words; null where it says nothing we know. */
export function savedIn(address: string): string | null {
  const query = new URLSearchParams(address.split('?')[1])
  const saved = query.get('saved')
  if (!isSaved(saved)) return null
  const days = daysIn(query)
  return (days && wordsWithDays[saved]?.(onWords(days), days.kind)) ?? savedWords[saved]
}

function daysIn(query: URLSearchParams): SavedDays | null {
  const first = query.get('on')
  if (first === null || !isDay(first)) return null
  const last = query.get('to') ?? first
  const kind = dayKinds.find((one) => one === query.get('as'))
  return { first, last: isDay(last) ? last : first, kind }
}

/** A day with its year, because it stands alone. It has no time, so it is the same in every zone. */
const dayInYear = (day: string): string => fullDayAt('UTC', new Date(`${day}T12:00:00Z`))
const isDay = (text: string): boolean => z.iso.date().safeParse(text).success

const onWords = ({ first, last }: SavedDays): string =>
  first === last ? `on ${dayInYear(first)}` : `from ${dayInYear(first)} until ${dayInYear(last)}`
