import type { Grant } from '#app/access/grant.server.ts'
import { reasonsForList } from '#app/safeguarding/alerts/queries/reasons-for-list.server.ts'
import { grouped } from '#app/language/grouped.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { pagesOf } from '#app/safeguarding/worries/pages.ts'
import { openOfEachChild, firstFor, isAskedFor, listParts, isAlertFor, type OpenOfChild } from '../open-of-child.ts'
import { childRow, firstOfAll } from '../child-row.ts'
import type { AskedList } from '../list-address.ts'
import type { ListedThing } from '../listed-thing.ts'
import { openThings } from './open-things.server.ts'
import { toGoTo } from './to-go-to.server.ts'

/** How many children stand on one page. */
const pageSize = 20
type Open = OpenOfChild<ListedThing>

export type ChildrenWaiting = Awaited<ReturnType<typeof childrenWaiting>>

/** The children of whom an alert is open or a worry unread, as far as whoever looks may open those: one page of them, how many there are, and whom to see to first of all. */
export async function childrenWaiting(grant: Grant<'desk.read' | 'alert.read'>, asked: AskedList) {
  const { read, at, actor } = grant
  const things = await openThings(grant, {})
  const all = openOfEachChild(things)
  const matching = all.filter((child) => isAskedFor(child, asked))
  const pages = pagesOf(matching.length, pageSize)
  const page = Math.min(asked.page, pages)
  const listed = matching.slice((page - 1) * pageSize, page * pageSize)
  const first = firstFor(things, actor.id)
  const ofFirst = all.filter(({ childId }) => childId === first?.childId)
  const shown = [...new Set([...listed, ...ofFirst])].flatMap((child) => child.things)
  const alert = shown.filter(({ kind }) => kind === 'alert')
  const worry = shown.filter(({ kind }) => kind === 'worry')
  const evidence = await reasonsForList(
    grant,
    alert.map(({ id }) => id),
  )
  const reading = { calendar: await schoolCalendar(read), at, personId: actor.id, evidence }
  return {
    asked: { ...asked, page },
    pages,
    all: all.length,
    matching: matching.length,
    /** Of those asked for, how many stand in each part of the list. */
    parts: listParts.map((part) => ({ part, children: matching.filter((child) => child.part === part).length })),
    classes: classesOf(all),
    rows: listed.map((child) => childRow(child, reading)),
    first: (first && ofFirst.map((child) => firstOfAll(first, child, reading))[0]) ?? null,
    toGoTo: await toGoTo(grant, things),
    /** How many alerts wait for whoever looks. */
    toTake: things.filter((thing) => isAlertFor(thing, actor.id)).length,
    shown: { alert, worry },
  }
}

/** The classes of these children by name, with how many of them are in each. */
function classesOf(children: readonly Open[]) {
  const classes = grouped(children.map(({ things: [first] }) => [first.classId, first.className] as const))
  return [...classes]
    .map(([id, names]) => ({ id, name: names[0] ?? '', many: names.length }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}
