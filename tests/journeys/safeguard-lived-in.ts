import { randomUUID } from 'node:crypto'
import type { Actor, Grant } from '#app/access/grant.server.ts'
import type { Action } from '#app/access/policy.ts'
import { answerStep } from '#app/safeguarding/crisis/commands/answer-step.server.ts'
import { startCrisis } from '#app/safeguarding/crisis/commands/start-crisis.server.ts'
import { findCrisis } from '#app/safeguarding/crisis/queries/find-crisis.server.ts'
import type { StepAnswer } from '#app/safeguarding/crisis/step-forms.ts'
import { decideParentContact } from '#app/safeguarding/parent-contact/commands/decide-parent-contact.server.ts'
import { recordShare } from '#app/safeguarding/information-sharing/commands/record-share.server.ts'
import { beginLeaving } from '#app/records/transfers/commands/begin-leaving.server.ts'
import { receiveFile } from '#app/records/transfers/commands/receive-file.server.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'
import { grantFor } from '#tests/schools/acting.ts'
import type { BuiltSchool } from '#tests/schools/build-school.ts'
import { childOf } from '#tests/schools/child-of.ts'
import { momentAt } from '#tests/schools/moments.ts'
import { tell } from '#tests/schools/tell.ts'
import { aLine, aSealedFile } from '#tests/transfers/long-file.ts'
import { wednesdayMorning } from './lived-in.ts'

type Scene = { readonly place: SchoolPlace; readonly built: BuiltSchool }

const yesterday = '2026-11-17'

/** What a day of safeguarding leaves behind: everything that waits for somebody has something in it. */
export async function safeguardLivedIn(place: SchoolPlace, built: BuiltSchool): Promise<void> {
  const scene = { place, built }
  await crisisOfSian(scene)
  await whoKnowsOfSian(scene)
  await boLeaves(scene)
  await hurtByAGrownUp(scene)
  await saysOfMrsKhan(scene)
  await arrivedFromElsewhere(scene)
}

/** A deputy has led a child to safety, and closed the steps: the lead has still to look at it. */
async function crisisOfSian(scene: Scene): Promise<void> {
  const [deputy, childId] = [personOf(scene, 'Mr Osei'), childOf(scene.built, 'Siân').actor.id]
  const acting = (time: string) => actingAt(scene, deputy, time)('crisis.run')
  const carried = () => ({ token: randomUUID(), seen: null })
  const out = { alertId: null, worryId: null, concernId: null }
  const responseId = await startCrisis(acting('13:10'), childId, { ...out, token: randomUUID() })
  const { id: decidedBy } = personOf(scene, 'Mrs Khan')
  const answers: readonly (readonly [string, StepAnswer])[] = [
    ['13:11', { step: 1, values: { ...carried(), danger: 'no' } }],
    ['13:13', { step: 3, values: { ...carried(), saw: 'She said that nobody would be at home until the night.' } }],
    ['14:02', { step: 5, values: { ...carried(), home: 'yes', why: 'Her aunt is there now', collects: 'Her aunt' } }],
    [
      '14:05',
      { step: 7, values: { ...carried(), decision: 'not yet', decidedBy, reason: 'The lead speaks to them.' } },
    ],
    [
      '15:20',
      {
        step: 10,
        values: {
          ...carried(),
          outcome: 'safe at home',
          words: 'Her aunt has collected her.',
          unanswered: 'She was with me the whole time and not hurt; nobody else had to know.',
        },
      },
    ],
  ]
  for (const [time, given] of answers) {
    const grant = acting(time)
    const kept = await answerStep(grant, { crisis: await findCrisis(grant, responseId), said: [], given })
    if (kept !== null) throw new Error(`${kept} has answered step ${given.step} already`)
  }
}

/** Children's services have been asked for help and have not answered; the family is to be told, and has not been. */
async function whoKnowsOfSian(scene: Scene): Promise<void> {
  const [lead, childId] = [personOf(scene, 'Mrs Khan'), childOf(scene.built, 'Siân').actor.id]
  const decided = await decideParentContact(actingAt(scene, lead, '15:30')('family.tell'), childId, {
    decision: 'tell',
    decidedBy: lead.id,
    reason: 'They can help, and she would like them to know.',
    mayBeSaid: 'That she was afraid to be alone, and who is there for her at school.',
    tellerId: lead.id,
    notBefore: null,
    token: randomUUID(),
  })
  if (!decided) throw new Error('whoever was to tell the family is not there')
  await recordShare(actingAt(scene, lead, '15:40')('share.record'), childId, {
    decision: 'shared',
    recipient: 'children’s services',
    name: 'The front door team',
    reference: 'CS-4410',
    referral: ['yes'],
    consent: 'given',
    what: 'What she said, and that nobody was at home.',
    reason: 'She is nine, and has been alone at night.',
    day: yesterday,
    time: '15:35',
    token: randomUUID(),
  })
}

/** A child goes to another school, and the file has not been sent yet. */
async function boLeaves(scene: Scene): Promise<void> {
  const manage = actingAt(scene, personOf(scene, 'Mrs Khan'), '15:50')('transfer.manage')
  const leaving = { otherSchool: 'Ferry Lane Primary School', lastDay: '2026-11-27', token: randomUUID() }
  await beginLeaving(manage, childOf(scene.built, 'Bo').actor.id, leaving)
}

/** Children say that grown-ups at the school have hurt them: one is for the head alone, one for two others together. */
async function hurtByAGrownUp(scene: Scene): Promise<void> {
  await says(scene, 'Oluwaseun', 'the dinner lady hit me')
  await says(scene, 'Zoë', 'ms hughes hits me. mrs khan hits me. mr osei hits me. mrs brennan hits me')
}

/** A child speaks well of the lead, who may read it when somebody else has passed it on. */
function saysOfMrsKhan(scene: Scene): Promise<void> {
  return says(scene, 'Bo', 'i told mrs khan that my uncle hits me')
}

async function says({ built, place }: Scene, firstName: string, words: string): Promise<void> {
  const { actor: child, yearGroup } = childOf(built, firstName)
  const at = new Date(wednesdayMorning.getTime() - 50_000)
  const told = { mood: 1, words: ['sad'], about: null, canTell: 'not sure', seconds: 40 } as const
  await tell(place, { child, yearGroup, at }, { ...told, worry: { words } })
}

/** The file of a child came from the school they were at before. */
async function arrivedFromElsewhere(scene: Scene): Promise<void> {
  const { file, words } = await aSealedFile([aLine(1), aLine(2)])
  const arrival = { child: childOf(scene.built, 'Zoë').actor.id, words, sameChild: 'yes' } as const
  const came = await receiveFile(
    actingAt(scene, personOf(scene, 'Mrs Khan'), '16:00')('transfer.manage'),
    arrival,
    file,
  )
  if ('problems' in came) throw new Error('the file of the other school did not come in')
}

/** Somebody acts at a time of yesterday. */
function actingAt({ place }: Scene, actor: Actor, time: string) {
  return <A extends Action>(action: A): Grant<A> => grantFor(place, { actor, at: momentAt(yesterday, time) }, action)
}

function personOf({ built }: Scene, knownAs: string): Actor {
  const found = built.people.get(knownAs)
  if (!found) throw new Error(`there is no ${knownAs}`)
  return found
}
