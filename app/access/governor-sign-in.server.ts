import { and, eq, gt, isNull } from 'drizzle-orm'
import { governorCodes } from '#db/schema/safeguarding/record-exclusions.ts'
import { schoolOf, type RouteArgs } from './authorize.server.ts'
import { codeHash } from './governor-code.ts'
import { issueGrant, type Grant } from './grant.server.ts'
import { networkOf } from './network.ts'
import { recordGuessing } from './record-guessing.server.ts'
import { countAttempt, refundAttempt, rateLimitKey } from './rate-limits.server.ts'

const within = 15 * 60_000
/** Wrong tries in a quarter of an hour, from one address and at one record. */
const most = { fromOneAddress: 10, atOneRecord: 200 } as const

/** What the safeguarding governor typed, and at which record. */
type GovernorsTry = { readonly openingId: string; readonly email: string; readonly code: string }
/** Permission to read that one record, for this request alone; or why not. */
type GovernorLetIn = { readonly came: 'in'; readonly grant: Grant<'governor.read'> }
type GovernorRefused = { readonly came: 'wrong' | 'too often' }

/**
 * Lets the safeguarding governor at one record, with the address it was mailed to and the code in that mail. No session
 * begins: each page asks anew. A code that has ended, or with which it was read, opens nothing.
 */
export async function signInGovernor(
  { context }: RouteArgs,
  { openingId, email, code }: GovernorsTry,
): Promise<GovernorLetIn | GovernorRefused> {
  const { requestContext } = context
  const { school, tenant } = schoolOf(context)
  const network = networkOf(requestContext.address) || 'nowhere'
  const counted = [
    { key: rateLimitKey('governor code at address', `${openingId} ${network}`), most: most.fromOneAddress, within },
    { key: rateLimitKey('governor code', openingId), most: most.atOneRecord, within },
  ]
  const mayTry = await tenant.write((tx) => countAttempt(tx, counted, requestContext.at))
  if (!mayTry) return { came: 'too often' }
  const [found] = await tenant.read
    .select()
    .from(governorCodes)
    .where(
      and(
        eq(governorCodes.openingId, openingId),
        eq(governorCodes.codeHash, codeHash(code)),
        gt(governorCodes.endsAt, requestContext.at),
        isNull(governorCodes.readAt),
      ),
    )
  if (found?.address.toLowerCase() !== email.toLowerCase()) {
    // What was typed may be somebody's password.
    await recordGuessing(context, { action: 'governor.read', entity: 'record', roles: [] })
    return { came: 'wrong' }
  }
  const keys = counted.map(({ key }) => key)
  await tenant.write((tx) => refundAttempt(tx, keys))
  const actor = { id: found.id, name: 'The safeguarding governor', roles: [] }
  return {
    came: 'in',
    grant: issueGrant({ tenant, school, actor, requestContext, since: found.sentAt }, 'governor.read', 'school'),
  }
}
