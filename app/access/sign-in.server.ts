import { and, eq } from 'drizzle-orm'
import { people } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { schoolOf, type RouteArgs } from './authorize.server.ts'
import { setCookie } from './cookie.ts'
import { writeAudit } from './grant.server.ts'
import { heldAddress } from './held-forms.server.ts'
import { knowDevice } from './known-devices.server.ts'
import { oneMoreLine } from './lines-a-minute.ts'
import { tryPassword, type PasswordAttempt } from './password-sign-in.server.ts'
import { beginSession, hashOf } from './session.server.ts'
import { countAttempt } from './rate-limits.server.ts'

/** What came of a grown-up's e-mail and password: in, and where a form waits that they could not send. Whoever is unknown, suspended or mistaken hears the same. */
export type SignInOutcome =
  | { readonly came: 'in'; readonly cookies: readonly string[]; readonly unsent: string | null }
  | { readonly came: 'wrong' | 'too often' | 'busy' }

/** Somebody is told that strangers try to come in: whose account it is, or null for a whole school's. Says whether it is news. */
export type NotifyOfAttempts = (
  tx: Writer,
  about: { readonly personId: string | null; readonly at: Date },
) => Promise<boolean>

/** Wrong passwords in a quarter of an hour, wherever they come from, after which the lead is told. Nobody is kept out. */
const wrongBeforeLeadIsTold = { key: 'sign-in school', most: 100, within: 15 * 60_000 } as const
/** Lines a minute about refused sign-ins: for each person of the school, and for all that is nobody's. */
const linesAMinute = { ofOne: 3, ofNobody: 20 } as const

/** Lets a grown-up in by e-mail and password, as a new session, on the record; or refuses, on the record too. */
export async function signInAdult({ request, context }: RouteArgs, tell: NotifyOfAttempts): Promise<SignInOutcome> {
  const { requestContext } = context
  const { tenant } = schoolOf(context)
  const find = async (email: string) => {
    const [person] = await tenant.read
      .select({ id: people.id, passwordHash: people.passwordHash })
      .from(people)
      .where(and(eq(people.email, email), eq(people.status, 'active')))
    return person
  }
  const tried = await tryPassword({ read: tenant.read, write: tenant.write, find }, request, requestContext)
  if (tried.came !== 'known' || tried.personId === null) {
    const came = tried.came === 'known' ? 'wrong' : tried.came
    await recordRefusal({ request, context }, { ...tried, came }, tell)
    return { came }
  }
  const { personId } = tried
  const actor = { id: personId, name: '', roles: [] }
  const cookies = await tenant.write(async (tx) => {
    await tried.settle(tx)
    const id = await beginSession(tx, { requestContext, request }, { kind: 'adult', personId })
    const device = await knowDevice(tx, { request, requestContext }, { holder: personId, at: requestContext.at })
    await writeAudit(
      tx,
      { actor, requestContext },
      { verb: 'LOGIN', action: 'sign-in', entity: 'session', entityId: hashOf(id) },
    )
    return [setCookie(id, requestContext.secure), device]
  })
  return { came: 'in', cookies, unsent: await heldAddress(tenant.read, { personId, childId: null }, requestContext.at) }
}

const nobody = { id: '', name: '', roles: [] } as const

/** Puts a refused sign-in on the record, so many lines a minute, and has somebody told when it goes on. */
async function recordRefusal(
  { context }: RouteArgs,
  { personId, email, came, isKnownDevice }: PasswordAttempt,
  tell: NotifyOfAttempts,
): Promise<void> {
  const { requestContext } = context
  const { school, tenant } = schoolOf(context)
  const about = `sign-in ${school.slug} ${personId ?? 'nobody'}`
  const line = oneMoreLine(about, personId === null ? linesAMinute.ofNobody : linesAMinute.ofOne, requestContext.at)
  const isHeld =
    came === 'too often' && personId !== null && oneMoreLine(`${about} held`, 1, requestContext.at) !== null
  if (line === null && came !== 'wrong' && !isHeld) return
  await tenant.write(async (tx) => {
    if (line !== null) {
      // Whatever was typed could be a password: of an e-mail nobody has, only a mark is kept that tells it from others.
      const entityId = personId ?? tenant.vault.keyed('sign-in', email)
      const after = JSON.stringify({ came, isKnownDevice, leftOut: line.leftOut })
      await writeAudit(
        tx,
        { actor: nobody, requestContext },
        { verb: 'DENY', action: 'sign-in', entity: 'person', entityId, after },
      )
    }
    const isCalm = came !== 'wrong' || (await countAttempt(tx, [wrongBeforeLeadIsTold], requestContext.at))
    if (isCalm && !isHeld) return
    const isNews = await tell(tx, { personId: isHeld ? personId : null, at: requestContext.at })
    if (isNews)
      await writeAudit(
        tx,
        { actor: nobody, requestContext },
        { verb: 'CREATE', action: 'sign-in.tell', entity: 'person', entityId: isHeld ? personId : 'lead' },
      )
  })
}
