import type { Grant } from '#app/access/grant.server.ts'
import { lastTimeAt } from '#app/school-time/moment-at.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { conflict } from '#app/web/http.ts'
import { grownUpsFor } from '#app/safeguarding/exclusions/queries/grown-ups-for.server.ts'
import { recordsBehind } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { addShare } from '#app/safeguarding/information-sharing/commands/add-share.server.ts'
import { addParentContact } from '#app/safeguarding/parent-contact/commands/add-parent-contact.server.ts'
import { deciders } from '#app/safeguarding/parent-contact/deciders.ts'
import type { AdultRole } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { answerIn, type Answer } from '../answers.ts'
import { owners } from '../owners.ts'
import type { StepAnswer } from '../step-forms.ts'
import type { FoundCrisis } from '../queries/find-crisis.server.ts'
import { outsiders } from '../notified.ts'
import { closeCrisis } from './close-crisis.server.ts'
import { setFollowUp } from './set-follow-up.server.ts'

type Acting = { readonly crisis: FoundCrisis; readonly given: StepAnswer }
type Acted = { readonly answer: Answer; readonly grown?: { shareId?: string; tellingId?: string } }

/** Does what an answer brings with it: who was told is a share, a decision about the family is one, a task has its owner. */
export async function actOnAnswer(tx: Writer, grant: Grant<'crisis.run'>, { crisis, given }: Acting): Promise<Acted> {
  const { childId, from } = crisis
  const answer = answerIn(given)
  switch (given.step) {
    case 6: {
      const { told, name, time, reference, what, consent } = given.values
      const recipient = outsiders.get(told)
      if (recipient === undefined || name === null || time === null || consent === null) return { answer }
      const shareId = await addShare(tx, grant, {
        childId,
        concernId: from.concernId,
        decision: 'shared',
        recipient,
        consent,
        toWhom: reference === null ? name : `${name} (reference ${reference})`,
        what: null,
        reason: what,
        sharedAt: lastTimeAt(await schoolCalendar(grant.read), grant.at, time),
        isReferral: told === 'children’s services',
      })
      return { answer, grown: { shareId } }
    }
    case 7: {
      const { decision, reason } = given.values
      const decidedBy = await chosen(grant, crisis, { roles: deciders, personId: given.values.decidedBy })
      const told = { childId, concernId: from.concernId, decision, reason, decidedBy }
      const tellingId = await addParentContact(tx, grant, { ...told, mayBeSaid: null, teller: null, notBefore: null })
      return { answer: { ...answer, decidedBy: decidedBy.name }, grown: { tellingId } }
    }
    case 9: {
      const owner = await chosen(grant, crisis, { roles: owners, personId: given.values.owner })
      await setFollowUp(tx, grant, { crisis, owner, task: given.values.task, day: given.values.day })
      return { answer: { ...answer, owner: owner.name } }
    }
    case 10: {
      const { outcome, unanswered } = given.values
      const without = await closeCrisis(tx, grant, { crisis, outcome, unanswered })
      return { answer: { ...answer, steps: without, unanswered: without === null ? null : unanswered } }
    }
    default:
      return { answer }
  }
}

type Chosen = { readonly roles: readonly AdultRole[]; readonly personId: string }

/** Somebody who was chosen, where they are still there and what the crisis grew out of is not kept from them. */
async function chosen(grant: Grant, { from }: Pick<FoundCrisis, 'from'>, { roles, personId }: Chosen) {
  const person = (await grownUpsFor(grant, roles, recordsBehind(from))).find(({ id }) => id === personId)
  if (!person) throw conflict('You cannot choose that person here. Go back and choose someone else.')
  return person
}
