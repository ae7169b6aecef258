import { hashPassword } from '#app/access/password.server.ts'
import { aFullSchool, askers, browserOf, type Asker, type FullSchool } from '#tests/requests/every-address.ts'
import type { Application } from '#tests/support/application.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'

export const password = 'correct horse battery staple'
/** How many children of the class stand at its door, and how many more grown-ups the school has. */
const [mostChildren, mostStaff] = [30, 54]

/** Somebody's session: the id in their cookie, and what the forms of their pages say of whose they are. */
export type Held = { readonly sessionId: string; readonly whose: string }

/** A school to attack: what is in it, and the sessions of everybody who has signed in there. */
export type Victim = {
  readonly origin: string
  readonly slug: string
  readonly ids: FullSchool['ids']
  readonly people: FullSchool['people']
  readonly sessions: Readonly<Record<Exclude<Asker, 'nobody'>, Held>>
  /** The children of the first class, with a session each, and the code that opens it. */
  readonly children: readonly { readonly id: string; readonly name: string; readonly held: Held }[]
  readonly classCode: string
  /** A child who did nothing for longer than a session may be idle. */
  readonly idle: Held
  /** A grown-up of the class who may sign in with the password, and who has. */
  readonly email: string
  readonly signedIn: Held
  /** Everybody of the staff, as children call them. */
  readonly names: readonly string[]
}
type Making = { readonly at: string; readonly within: (now: () => Date) => Promise<Application> }

/** Makes one, with one of everything in it. */
export async function victim({ at, within }: Making): Promise<Victim> {
  const school = await aSchool({ at, within })
  const full = await aFullSchool(school)
  const willow = { id: full.ids.classId }
  for (let turn = 0; turn < mostStaff; turn++) {
    const knownAs = `Mrs ${family(turn)}`
    await school.person('practitioner', { name: `Sam ${family(turn)}`, knownAs })
  }
  const email = `signs-in@${school.slug}.example`
  const known = await school.person('practitioner', {
    email,
    passwordHash: await hashPassword(password),
    cares: willow,
  })
  const children = []
  for (let turn = 0; turn < mostChildren; turn++) {
    const child = await school.child(`Child${turn}`, { in: willow, yearGroup: '6' })
    children.push({ id: child.id, name: child.firstName, held: heldBy(await school.childIn(child)) })
  }
  const opening = await school.opening(willow)
  const sessions = {} as Record<Exclude<Asker, 'nobody'>, Held>
  for (const asker of askers) if (asker !== 'nobody') sessions[asker] = heldBy(await browserOf(full, asker))
  school.clock.forward(-10)
  const idle = await school.childIn({ id: children[0]?.id ?? '', classId: willow.id })
  school.clock.forward(10)
  return {
    origin: school.origin,
    slug: school.slug,
    ids: full.ids,
    people: full.people,
    sessions,
    children,
    classCode: opening.code,
    idle: heldBy(idle),
    signedIn: heldBy(await school.signedIn(known)),
    email,
    names: Array.from({ length: mostStaff }, (_, turn) => `Mrs ${family(turn)}`),
  }
}

const heldBy = ({ jar, open }: Browser): Held => ({ sessionId: jar.get('sid') ?? '', whose: open.whose ?? '' })
const beginnings = ['Bar', 'Col', 'Dun', 'Fen', 'Gar', 'Hol', 'Kel', 'Lor', 'Mar']
const endings = ['ton', 'ley', 'ford', 'wick', 'ham', 'stead']
const family = (turn: number) =>
  `${beginnings[turn % beginnings.length] ?? ''}${endings[Math.floor(turn / beginnings.length) % endings.length] ?? ''}`
