import { and, eq } from 'drizzle-orm'
import { Authenticator } from 'remix-auth'
import { FormStrategy } from 'remix-auth-form'
import { tries } from '#db/schema/access.ts'
import { people } from '#db/schema/people.ts'
import type { Tenant } from '#db/tenants.server.ts'
import type { Visit } from '../visit.ts'
import { schoolOf, type Asked } from './authorize.server.ts'
import { setCookie } from './cookie.ts'
import { credentialsIn } from './credentials.ts'
import { writeAudit } from './grant.server.ts'
import { networkOf } from './network.ts'
import { verifyPassword } from './password.server.ts'
import { beginSession, hashOf } from './session.server.ts'
import { countTry, triesKey } from './tries.server.ts'

const quarterHour = 15 * 60_000
const mostPerAccount = 10
const mostPerAddress = 100
const mostPerSchool = 600

/** What came of a grown-up's e-mail and password. Whoever is unknown, suspended or mistaken hears the same. */
export type Outcome =
  { readonly came: 'in'; readonly cookie: string } | { readonly came: 'wrong' } | { readonly came: 'too often' }

/** Lets a grown-up in by e-mail and password, as a new session, on the record. */
export async function signInAdult({ request, context }: Asked): Promise<Outcome> {
  const { visit } = context
  const { tenant } = schoolOf(context)
  const known = await passwordDoor(tenant, visit).authenticate('password', request)
  if (known.came !== 'known') return known
  const actor = { id: known.personId, name: '', roles: [] }
  const sessionId = await tenant.write(async (tx) => {
    await tx.delete(tries).where(eq(tries.key, known.accountKey))
    const id = await beginSession(tx, { visit, request }, { kind: 'adult', personId: known.personId })
    await writeAudit(
      tx,
      { actor, visit },
      { verb: 'LOGIN', action: 'sign-in', entity: 'session', entityId: hashOf(id) },
    )
    return id
  })
  return { came: 'in', cookie: setCookie(sessionId, visit.secure) }
}

type Known = { came: 'known'; personId: string; accountKey: string } | { came: 'wrong' } | { came: 'too often' }

/** remix-auth's door for e-mail and password. The tries are counted before the password is looked at. */
function passwordDoor(tenant: Tenant, visit: Visit) {
  const strategy = new FormStrategy<Known>(async ({ form }) => {
    const { email, password } = credentialsIn(form)
    const accountKey = triesKey('sign-in account', email)
    const within = quarterHour
    const allowed = await tenant.write((tx) =>
      countTry(
        tx,
        [
          { key: accountKey, most: mostPerAccount, within },
          { key: triesKey('sign-in address', networkOf(visit.address)), most: mostPerAddress, within },
          { key: 'sign-in school', most: mostPerSchool, within },
        ],
        visit.at,
      ),
    )
    if (!allowed) return { came: 'too often' }
    const [person] = await tenant.read
      .select({ id: people.id, passwordHash: people.passwordHash })
      .from(people)
      .where(and(eq(people.email, email), eq(people.status, 'active')))
    const matches = await verifyPassword(password, person?.passwordHash)
    return person && matches ? { came: 'known', personId: person.id, accountKey } : { came: 'wrong' }
  })
  return new Authenticator<Known>().use(strategy, 'password')
}
