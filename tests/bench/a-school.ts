import { randomBytes } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { placeOfPictures, sealPictures } from '#app/access/pictures.server.ts'
import { hashOf } from '#app/access/session.server.ts'
import { sessions } from '#db/schema/access.ts'
import { schoolDays } from '#db/schema/school/calendar.ts'
import { childKeys, children, classes, classOpenings, classStaff } from '#db/schema/school/children.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import type { Schools, Writer } from '#db/tenants/tenants.server.ts'
import { schoolYearOf } from '#app/school-time/civil-days.ts'
import { termDates } from '#tests/schools/term-dates.ts'
import { somePassword } from '#tests/support/joined.ts'

/** A child who has signed in: the browser that holds this session id is theirs. */
export type SignedInChild = { readonly childId: string; readonly sessionId: string }
export type SchoolToAsk = {
  readonly slug: string
  readonly host: string
  /** The children of each class, all signed in. */
  readonly classes: readonly (readonly SignedInChild[])[]
}
type Size = { readonly slug: string; readonly classes: number; readonly childrenInAClass: number }

/** How long ago its children signed in, in ms: long enough that the first page they open notes that they were seen. */
const signedInAgo = 40_000

/** A school at the moment when all its classes are open and every child has just signed in. */
export async function aSchoolOfSignedInChildren(schools: Schools, size: Size): Promise<SchoolToAsk> {
  const { slug } = size
  const host = `${slug}.localhost`
  const now = new Date(Date.now() - signedInAgo)
  const limits = { maxChildren: 5000, maxPractitioners: 100 }
  const school = { slug, name: slug, type: 'school-primary', plan: 'essential' } as const
  await schools.create({ ...school, ...limits, createdAt: now, hosts: [host] })
  return schools.with(slug, ({ write }) =>
    write(async (tx) => {
      await tx.insert(schoolSettings).values({ one: 1 })
      const year = schoolYearOf(now.toISOString().replace(/T.*/, ''))
      for (const each of [year - 1, year, year + 1]) await tx.insert(schoolDays).values(termDates(each))
      const leadId = newId()
      const lead = { id: leadId, name: 'Lead', knownAs: 'Mrs Lead', email: `lead@${slug}.example`, createdAt: now }
      await tx.insert(people).values({ ...lead, passwordHash: somePassword, canBeChosen: true })
      await tx.insert(roleGrants).values({ personId: leadId, role: 'lead', from: now })
      const filled: SignedInChild[][] = []
      for (let place = 0; place < size.classes; place++)
        filled.push(await aClass(tx, { place, children: size.childrenInAClass, now }))
      return { slug, host, classes: filled }
    }),
  )
}

type Class = { readonly place: number; readonly children: number; readonly now: Date }

async function aClass(tx: Writer, { place, children: count, now }: Class): Promise<SignedInChild[]> {
  const [classId, teacherId, openingId] = [newId(), newId(), newId()]
  const knownAs = `Teacher ${place}`
  await tx.insert(classes).values({ id: classId, name: `Class ${place}`, createdAt: now })
  const teacher = { name: knownAs, knownAs, email: teacherId, passwordHash: somePassword, createdAt: now }
  await tx.insert(people).values({ id: teacherId, ...teacher })
  await tx.insert(roleGrants).values({ personId: teacherId, role: 'practitioner', from: now })
  await tx.insert(classStaff).values({ classId, personId: teacherId, from: now })
  const closesAt = new Date(now.getTime() + 3_600_000)
  const opening = { id: openingId, classId, code: `CLASS${place}`, openedBy: teacherId, openedAt: now, closesAt }
  await tx.insert(classOpenings).values(opening)

  const made = Array.from({ length: count }, (_, turn) => ({
    childId: newId(),
    sessionId: randomBytes(32).toString('base64url'),
    number: place * count + turn + 1,
  }))
  await tx.insert(children).values(
    made.map(({ childId, number }) => ({
      id: childId,
      number,
      firstName: `Child ${number}`,
      familyInitial: 'K',
      yearGroup: '2' as const,
      classId,
      joinedOn: '2026-09-03',
      createdAt: now,
    })),
  )
  const pictures = (childId: string) => sealPictures(tx, placeOfPictures(childId), ['cat', 'star', 'boat'])
  await tx.insert(childKeys).values(made.map(({ childId }) => ({ childId, pictures: pictures(childId) })))
  await tx.insert(sessions).values(
    made.map(({ childId, sessionId }) => {
      const seen = { createdAt: now, lastSeenAt: now }
      return { hash: hashOf(sessionId), kind: 'child' as const, childId, openingId, ...seen }
    }),
  )
  return made
}
