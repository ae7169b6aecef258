import type { Grant } from '#app/access/grant.server.ts'
import { waitingConcerns } from '#app/safeguarding/concerns/queries/waiting-concerns.server.ts'
import { openCrises } from '#app/safeguarding/crisis/queries/open-crises.server.ts'
import { worriesToRead } from '#app/shell/queries/worries-to-read.server.ts'
import type { AskedList } from '#app/overview/to-do/list-address.ts'
import { childrenWaiting } from '#app/overview/to-do/queries/children-waiting.server.ts'
import { deskFacts } from './desk-facts.server.ts'

/** How many concerns stand on the desk; all of them are on the page of concerns. */
const concernsShown = 20

/** Everything that waits for the safeguarding team: open crises, children with something open, and concerns to decide. That it is looked at is on the record. */
export async function onTheDesk(grant: Grant<'desk.read'>, asked: AskedList) {
  const crises = (await deskFacts(grant)).hasCrises ? await openCrises(grant) : []
  const { shown, ...children } = await childrenWaiting(grant, asked)
  const waiting = await waitingConcerns(grant)
  const concerns = {
    all: waiting.length,
    unread: waiting.filter(({ state }) => state === 'unread').length,
    shown: waiting.slice(0, concernsShown),
  }
  const toRead = await worriesToRead(grant)
  await grant.recordList('desk', { crisis: crises, ...shown, concern: concerns.shown })
  return { crises, children, toRead, concerns }
}
