import { randomBytes } from 'node:crypto'
import { asc, eq, isNull, ne } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { hashOf } from '#app/access/session.server.ts'
import { findingsIn } from '#app/safeguarding/screening/rules.ts'
import { readCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { saveWorry } from '#app/safeguarding/worries/commands/save-worry.server.ts'
import { wordsOfChild } from '#app/safeguarding/worries/queries/words-of-child.server.ts'
import { sessions } from '#db/schema/access.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { children, classOpenings, classStaff } from '#db/schema/school/children.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Schools, Tenant, Writer } from '#db/tenants/tenants.server.ts'
import { aSchoolOfSignedInChildren } from './a-school.ts'

/** What is asked of a school that is in the middle of its day, and with whose session. */
export type LivedInSchool = {
  readonly host: string
  readonly classId: string
  readonly childId: string
  /** Session ids of the lead, of the teacher of the class, and of the child. */
  readonly lead: string
  readonly teacher: string
  readonly child: string
}
type Child = { readonly id: string; readonly classId: string }

/** School days of a term, and of a year. */
const daysIn: Readonly<Record<'term' | 'year', number>> = { term: 65, year: 195 }
const aDay = 86_400_000
/** So many children tell a worry today that nobody has read, in the class that is looked at and in the others together. */
const unreadToday = { inClass: 8, elsewhere: 32 } as const
const fours = ['feeling', 'words', 'about', 'helper'] as const

/** Four classes of thirty at noon of an ordinary day, so many terms after their school began, with a year of sessions. */
export async function aLivedInSchool(
  schools: Schools,
  { slug, terms }: { readonly slug: string; readonly terms: number },
): Promise<LivedInSchool> {
  const made = await aSchoolOfSignedInChildren(schools, { slug, classes: 4, childrenInAClass: 30 })
  const today = new Date()
  return schools.with(slug, async (tenant) => {
    const all = await tenant.read
      .select({ id: children.id, classId: children.classId })
      .from(children)
      .orderBy(asc(children.number))
    const [first] = all
    const ofFirst = made.classes[0]?.[0]
    if (!first || !ofFirst) throw new Error('the school is empty')
    const longAgo = new Date(today.getTime() - 2 * daysIn.year * aDay)
    await tenant.write(async (tx) => {
      await tx.update(roleGrants).set({ from: longAgo })
      await tx.update(classStaff).set({ from: longAgo })
    })
    for (let back = terms * daysIn.term; back > 0; back--) {
      const at = new Date(today.getTime() - back * aDay)
      await aDayOfCheckIns(tenant, all, at)
      // Each child tells something once a term, and it is read and seen to.
      const telling = all.filter((_, place) => place % daysIn.term === back % daysIn.term)
      await tenant.write(async (tx) => {
        for (const child of telling) await tells(tx, child, at)
        await seeTo(tx, at)
      })
    }
    for (let back = daysIn.year; back > 0; back--)
      await aDayOfSessions(tenant, all, new Date(today.getTime() - back * aDay))
    await aDayOfCheckIns(tenant, all, today)
    const inClass = all.filter(({ classId }) => classId === first.classId)
    const others = all.filter(({ classId }) => classId !== first.classId)
    await tenant.write(async (tx) => {
      for (const [place, child] of inClass.entries()) if (place < unreadToday.inClass) await tells(tx, child, today)
      for (const [place, child] of others.entries()) if (place < unreadToday.elsewhere) await tells(tx, child, today)
    })
    const [lead, teacher] = [await signedIn(tenant, 'lead'), await signedIn(tenant, 'practitioner')]
    return { host: made.host, classId: first.classId, childId: first.id, lead, teacher, child: ofFirst.sessionId }
  })
}

function aDayOfCheckIns({ write }: Tenant, all: readonly Child[], at: Date): Promise<void> {
  const day = at.toISOString().replace(/T.*/, '')
  return write(async (tx) => {
    const done = all.map(({ id: childId }, place) => ({ id: newId(), childId, mood: (place % 5) + 1 }))
    const begun = { kind: 'daily_checkin', status: 'in_progress', day, startedAt: at, faceSet: 5 } as const
    await tx.insert(checkIns).values(done.map((one) => ({ ...one, ...begun })))
    const asked = { activity: 'mood_wheel', questionText: 'How do you feel?', responseType: 'emoji' } as const
    const said = done.flatMap(({ id: checkInId, childId }) =>
      fours.map((questionKey) => ({ ...asked, checkInId, childId, questionKey, value: ['happy'], answeredAt: at })),
    )
    await tx.insert(answers).values(said)
    const finished = { status: 'completed', completedAt: at } as const
    await tx.update(checkIns).set(finished).where(eq(checkIns.status, 'in_progress'))
  })
}

async function tells(tx: Writer, { id: childId }: Child, at: Date): Promise<void> {
  const taps = { topic: 'friends', size: 'middle', want: 'talk to me today', safe: 'yes' } as const
  const tapped = findingsIn({ mood: 3, words: [], canTell: [], ...taps })
  const text = 'Somebody took my place at lunch again and I would like to talk.'
  const words = await wordsOfChild({ read: tx, at }, { childId, words: text })
  const told = { ...taps, childId, source: 'check-in', checkInId: null, words, chosenPersonId: null, tapped } as const
  await saveWorry(tx, { at }, { ...told, calendar: await readCalendar(tx) })
}

async function seeTo(tx: Writer, at: Date): Promise<void> {
  const [reader] = await tx.select({ id: people.id }).from(people).limit(1)
  const by = reader?.id ?? ''
  await tx.update(worries).set({ readAt: at, readBy: by }).where(isNull(worries.readAt))
  const over = { state: 'resolved', resolvedAt: at, resolvedBy: by, outcome: 'talked with the child' } as const
  await tx.update(alerts).set(over).where(ne(alerts.state, 'resolved'))
}

/** Every class was open, and every child signed in and out again. */
function aDayOfSessions({ write }: Tenant, all: readonly Child[], at: Date): Promise<void> {
  return write(async (tx) => {
    const [by] = await tx.select({ id: people.id }).from(people).limit(1)
    const openings = new Map([...new Set(all.map(({ classId }) => classId))].map((classId) => [classId, newId()]))
    const over = { openedBy: by?.id ?? '', openedAt: at, closesAt: at, closedAt: at }
    await tx.insert(classOpenings).values([...openings].map(([classId, id]) => ({ ...over, id, classId, code: id })))
    const ended = { kind: 'child', createdAt: at, lastSeenAt: at, endedAt: at } as const
    await tx.insert(sessions).values(
      all.map(({ id: childId, classId }) => {
        const openingId = openings.get(classId) ?? null
        return { ...ended, childId, openingId, hash: hashOf(newId()) }
      }),
    )
  })
}

/** A session of somebody who holds this role. */
async function signedIn({ read, write }: Tenant, role: 'lead' | 'practitioner'): Promise<string> {
  const [person] = await read
    .select({ id: people.id })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(eq(roleGrants.role, role))
    .orderBy(asc(people.createdAt), asc(people.knownAs))
    .limit(1)
  const sessionId = randomBytes(32).toString('base64url')
  const now = new Date()
  const seen = { createdAt: now, lastSeenAt: now }
  await write((tx) =>
    tx.insert(sessions).values({ hash: hashOf(sessionId), kind: 'adult', personId: person?.id ?? '', ...seen }),
  )
  return sessionId
}
