import { z } from 'zod'
import { daysApart } from '#app/school-time/civil-days.ts'
import { dayField, optionalTimeField, timeField } from '#app/school-time/day-fields.ts'
import { choice, formToken, identifier, optionalChoice, optionalText, text } from '#app/forms/fields.ts'
import { crisisOutcomes } from '#db/schema/safeguarding/crisis.ts'
import { consents, parentContactDecisions } from '#db/schema/safeguarding/sharing.ts'
import { outsiders, notifiedChoices } from './notified.ts'
import type { Step } from './steps.ts'

const long = { most: 2000, tooLong: 'Write 2,000 characters or fewer' }
const short = { most: 200, tooLong: 'Write 200 characters or fewer' }
/** What every step carries: that it is sent once, and which answer stood on the page. */
const carried = {
  token: formToken,
  seen: optionalText(short),
}

const danger = z.object({ ...carried, danger: choice(['yes', 'no'], 'Choose yes or no') })
const where = z.object({
  ...carried,
  where: text({ missing: 'Write where the child is', ...short }),
  who: text({ missing: 'Write who is with them. If nobody is: “nobody”', ...short }),
  time: timeField('Enter the time it happened, such as 10:40'),
})
const seen = z.object({ ...carried, saw: text({ missing: 'Write what you saw or heard', ...long }) })
const moreSeen = z.object({ ...carried, saw: optionalText(long) })
const medical = z.object({
  ...carried,
  medical: choice(['999', '111', 'first aider', 'none'], 'Choose one'),
  details: optionalText(short),
})
const home = z.object({
  ...carried,
  home: choice(['yes', 'no', 'not sure'], 'Choose yes, no or not sure'),
  why: text({ missing: 'Write why', ...long }),
  collects: optionalText(short),
})
const told = z
  .object({
    ...carried,
    told: choice(notifiedChoices, 'Choose who you told'),
    name: optionalText(short),
    time: optionalTimeField(),
    reference: optionalText(short),
    what: text({ missing: 'Write what you told them, or why nobody', ...long }),
    consent: optionalChoice(consents, 'Choose whether the family agreed'),
  })
  .refine(({ told: who, name }) => who === 'nobody yet' || name !== null, {
    path: ['name'],
    message: 'Write the name of who you spoke to',
  })
  .refine(({ told: who, time }) => who === 'nobody yet' || time !== null, {
    path: ['time'],
    message: 'Write at what time it was',
  })
  .refine(({ told: who, consent }) => !outsiders.has(who) || consent !== null, {
    path: ['consent'],
    message: 'Choose whether the family agreed',
  })
const family = z.object({
  ...carried,
  decision: choice(parentContactDecisions, 'Choose whether they will be told'),
  decidedBy: identifier('Choose who decided'),
  reason: text({ missing: 'Write why, or why not', ...long }),
})
const child = z.object({ ...carried, said: text({ missing: 'Write what you told the child', ...long }) })
const year = 366
const next = (today: string) =>
  z.object({
    ...carried,
    task: text({ missing: 'Write what needs to be done', ...long }),
    owner: identifier('Choose who will do it'),
    day: dayField({ today, when: 'to come' }, 'Write by which day').refine(
      (day) => daysApart(today, day) >= 0 && daysApart(today, day) <= year,
      'Write a day from today on, within a year',
    ),
  })
const over = z.object({
  ...carried,
  outcome: choice(crisisOutcomes, 'Choose how it ended'),
  words: text({ missing: 'Write how it ended, and why you are closing it', ...long }),
  /** Why it is closed all the same with steps that have no answer. */
  unanswered: optionalText(long),
})

/** A form whose values say which step they answer. */
const ofStep = <const S extends Step, F extends z.ZodType>(step: S, form: F) =>
  form.transform((values) => ({ step, values }))

/** The form of each step, as the day is and as far as the child's own words are known. */
export const stepForms = (known: { readonly today: string; readonly hasWords: boolean }) => ({
  1: ofStep(1, danger),
  2: ofStep(2, where),
  3: ofStep(3, known.hasWords ? moreSeen : seen),
  4: ofStep(4, medical),
  5: ofStep(5, home),
  6: ofStep(6, told),
  7: ofStep(7, family),
  8: ofStep(8, child),
  9: ofStep(9, next(known.today)),
  10: ofStep(10, over),
})

/** What was answered to a step. */
export type StepAnswer = z.infer<ReturnType<typeof stepForms>[Step]>
