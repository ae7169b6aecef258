import { randomBytes } from 'node:crypto'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { v7 as newId } from 'uuid'
import { placeOfPictures, sealPictures } from '#app/access/pictures.server.ts'
import { hashOf } from '#app/access/session.server.ts'
import { sessions } from '#db/schema/access.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { schoolDays } from '#db/schema/school/calendar.ts'
import { childKeys, children, classes, classOpenings, classStaff, type YearGroup } from '#db/schema/school/children.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import type { Reader, Writer } from '#db/tenants/tenants.server.ts'
import type { Vault } from '#db/vault/vault.server.ts'
import { anApplication, type Application } from './application.ts'
import { aBrowser } from './browser.ts'
import { aClock } from './clock.ts'
import { somePassword } from './joined.ts'

export const pictures = ['cat', 'star', 'boat']
const long = '2026-09-01T08:00:00Z'

let application: Promise<Application> | undefined
let schoolsMade = 0
const clock = aClock()

/** Where and when a school is made, if not where and when the tests of this file are. */
type Made = { readonly at?: string; readonly within?: (now: () => Date) => Promise<Application> }

/** A school of its own for one test: a real database with the real application in front of it. The clock is shared by the file. */
export async function aSchool({ at = '2026-11-17T09:10:00Z', within = anApplication }: Made = {}) {
  application ??= within(clock.now)
  const { app, schools, dataDir, lines } = await application
  clock.set(at)
  const slug = `school-${++schoolsMade}-${randomBytes(3).toString('hex')}`
  const origin = `http://${slug}.localhost`
  const createdAt = new Date(long)
  await schools.create({
    slug,
    name: `School ${schoolsMade}`,
    type: 'school-primary',
    plan: 'essential',
    maxChildren: 500,
    maxPractitioners: 50,
    hosts: [`${slug}.localhost`],
    createdAt,
  })
  const write = <T>(work: (tx: Writer, vault: Vault) => Promise<T>) =>
    schools.with(slug, ({ write: change, vault }) => change((tx) => work(tx, vault)))
  await write((tx) => tx.insert(schoolSettings).values({ one: 1 }))

  async function keepSession(who: Pick<typeof sessions.$inferInsert, 'kind' | 'personId' | 'childId' | 'openingId'>) {
    const sessionId = randomBytes(32).toString('base64url')
    const now = clock.now()
    const id = newId()
    await write((tx) =>
      tx.insert(sessions).values({ id, ...who, hash: hashOf(sessionId), createdAt: now, lastSeenAt: now }),
    )
    const browser = aBrowser(app, origin)
    browser.jar.set('sid', sessionId)
    browser.open.whose = id
    return browser
  }

  async function aClass(name = `Class ${newId()}`) {
    const id = newId()
    await write((tx) => tx.insert(classes).values({ id, name, createdAt }))
    return { id, name }
  }

  type PersonFacts = {
    name?: string
    knownAs?: string
    cares?: { id: string }
    canBeChosen?: boolean
    /** Null for somebody who has not joined yet. */
    passwordHash?: string | null
    email?: string
  }
  async function aPerson(role: AdultRole, { name = `A ${role}`, knownAs = name, cares, ...more }: PersonFacts = {}) {
    const id = newId()
    const email = more.email ?? `${id}@school.example`
    await write(async (tx) => {
      await tx.insert(people).values({ id, name, knownAs, email, createdAt, passwordHash: somePassword, ...more })
      await tx.insert(roleGrants).values({ personId: id, role, from: createdAt })
      if (cares) await tx.insert(classStaff).values({ classId: cares.id, personId: id, from: createdAt })
    })
    return { id, name, knownAs, email }
  }

  let numbered = 0
  type ChildFacts = { in: { id: string }; yearGroup?: YearGroup; familyInitial?: string }
  async function aChild(firstName: string, { in: { id: classId }, yearGroup = '2', familyInitial = 'K' }: ChildFacts) {
    const id = newId()
    const number = ++numbered
    await write(async (tx) => {
      await tx
        .insert(children)
        .values({ id, number, firstName, familyInitial, yearGroup, classId, joinedOn: '2026-09-03', createdAt })
      await tx.insert(childKeys).values({ childId: id, pictures: sealPictures(tx, placeOfPictures(id), pictures) })
    })
    return { id, firstName, classId }
  }

  let opener: ReturnType<typeof aPerson> | undefined
  /** Opened by a practitioner who does nothing else. */
  async function anOpening({ id: classId }: { id: string }, minutes = 60, code = randomCode()) {
    const id = newId()
    const openedBy = await (opener ??= aPerson('practitioner'))
    const openedAt = clock.now()
    const closesAt = new Date(openedAt.getTime() + minutes * 60_000)
    await write((tx) =>
      tx.insert(classOpenings).values({ id, classId, code, openedBy: openedBy.id, openedAt, closesAt }),
    )
    return { id, code }
  }

  return {
    slug,
    origin,
    clock,
    dataDir,
    lines,
    app,
    schools,
    write,
    class: aClass,
    person: aPerson,
    child: aChild,
    opening: anOpening,
    browser: (address?: string) => aBrowser(app, origin, address),
    signedIn: (person: { id: string }) => keepSession({ kind: 'adult', personId: person.id }),
    /** A browser in which this child has signed in, with their class open. */
    childIn: async (child: { id: string; classId: string }) =>
      keepSession({ kind: 'child', childId: child.id, openingId: (await anOpening({ id: child.classId })).id }),
    schoolDays: (days: (typeof schoolDays.$inferInsert)[]) => write((tx) => tx.insert(schoolDays).values(days)),
    asks: <T>(question: (read: Reader) => Promise<T>) => schools.with(slug, ({ read }) => question(read)),
    rows: <T extends SQLiteTable>(table: T) => schools.with(slug, ({ read }) => read.select().from(table)),
    audit: () => schools.with(slug, ({ read }) => read.select().from(auditEntries)),
  }
}
export type School = Awaited<ReturnType<typeof aSchool>>

const randomCode = () => Array.from({ length: 6 }, () => 'ABCDEFGHJK'[randomBytes(1).readUInt8() % 10]).join('')
