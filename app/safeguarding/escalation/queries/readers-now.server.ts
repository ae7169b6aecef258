import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { readBy } from '#app/school-time/soon-enough.ts'
import { whenRead } from '#app/school-time/words.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { decideReaders, type MustBeRead } from '../ladder.ts'
import { readersInWords } from '../readers-in-words.ts'
import { schoolStaff, type StaffNow } from './school-staff.server.ts'

export type ReadersNow = Awaited<ReturnType<typeof readersNow>>

const ofNobody = { alleged: [], named: [], chosenPersonId: null }

/** Who reads, by the ladder, what is kept now about a child and what is about a grown-up of the school, where it names nobody; and by which day. */
export async function readersNow({ read, at, whole }: StaffNow & { readonly read: Reader }) {
  const calendar = await schoolCalendar(read)
  const dueAt = readBy(calendar, at)
  const staff = await schoolStaff(read, { childId: null, at, whole })
  const reads = (audience: MustBeRead['audience']) =>
    readersInWords(decideReaders({ audience, ...ofNobody }, staff, { at, dueAt }))
  return { when: whenRead(calendar, at, dueAt), lead: reads('lead'), head: reads('head') }
}
