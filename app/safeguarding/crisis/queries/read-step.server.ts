import { besideDecision } from '#app/safeguarding/alerts/queries/beside-decision.server.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { reportDamage } from '#app/safeguarding/alerts/commands/report-damage.server.ts'
import { timeOf } from '#app/school-time/moment-at.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { grownUpsFor } from '#app/safeguarding/exclusions/queries/grown-ups-for.server.ts'
import { recordsBehind } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { deciders } from '#app/safeguarding/parent-contact/deciders.ts'
import { damagedIn, newest } from '../answers.ts'
import { owners } from '../owners.ts'
import { nextStep, unansweredSteps, whyNotClosed, type Step } from '../steps.ts'
import { answersOf } from './answers-of.server.ts'
import { childsWords } from './childs-words.server.ts'
import { findCrisis } from './find-crisis.server.ts'
import { helplineCard } from './helpline-card.server.ts'

export type CurrentStep = Awaited<ReturnType<typeof readStep>>

/** A step of a crisis with all that its page shows. That it is read is on the record before it is. */
export async function readStep(grant: Grant<'crisis.run'>, responseId: string, step: Step) {
  const crisis = await findCrisis(grant, responseId)
  const answers = await answersOf(grant, crisis)
  await reportDamage(grant, { childId: crisis.childId, ids: damagedIn(answers) })
  const answered = new Set(answers.map((given) => given.step))
  const home = newest(answers, 5)?.answer['home'] ?? null
  const said = step === 3 ? await childsWords(grant, crisis) : []
  const behind = recordsBehind(crisis.from)
  await grant.recordReading('crisis', [responseId])
  return {
    crisis: { id: crisis.id, child: crisis.child, className: crisis.className, isOpen: crisis.isOpen },
    step,
    /** What was answered to this step so far, the newest last. */
    given: answers.filter((answer) => answer.step === step),
    answered: [...answered],
    next: nextStep(answered, step) ?? null,
    isInDanger: newest(answers, 1)?.answer['danger'] === 'yes',
    home: { safe: home, collects: newest(answers, 5)?.answer['collects'] ?? null },
    said: said.map(({ id, words, when }) => ({ id, words, when })),
    whyNotClosed: whyNotClosed(answered, home),
    /** The steps that have no answer, where it is to be closed. */
    unanswered: step === 10 ? unansweredSteps(answered) : [],
    /** What else there is about the child, where it is decided whether it is over. */
    beside: step === 10 && crisis.isOpen ? await besideDecision(grant, { childId: crisis.childId }) : null,
    card: await helplineCard(grant),
    people: {
      deciders: await grownUpsFor(grant, deciders, behind),
      owners: await grownUpsFor(grant, owners, behind),
      me: grant.actor.id,
    },
    time: timeOf(await schoolCalendar(grant.read), grant.at),
  }
}
