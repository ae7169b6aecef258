import { Authenticator } from 'remix-auth'
import { FormStrategy } from 'remix-auth-form'
import type { Reader, Writer } from '#db/tenants/tenants.server.ts'
import type { RequestContext } from './request-context.ts'
import { credentialsIn } from './credentials.ts'
import { deviceOf, isKnown } from './known-devices.server.ts'
import { openLines } from './in-line.ts'
import { networkOf } from './network.ts'
import { verifyAtDoor } from './password.server.ts'
import {
  countAttempt,
  forgetAttempts,
  refundAttempt,
  isAllowed,
  rateLimitKey,
  type CountedAttempts,
} from './rate-limits.server.ts'

const within = 15 * 60_000
/** Wrong passwords in a quarter of an hour. Tries from a device that is known to be the person's count on their own. */
export const maxAttempts = {
  fromOneAddress: 10,
  atOneAccount: 20,
  ofOneAddress: 100,
  onKnownDevice: 10,
  /** At one account from an address that has used up its hundred. */
  fromSlowedAddress: 5,
} as const
/** Past its hundred an address is slowed, and not refused: a school has one address, and somebody there may have typed them all. */
export const slowed = { pause: 2_000, mostWaiting: 15 } as const
const inLine = openLines(slowed)

/** What a door with a password has to know of whose house it is. */
export type AccountStore = {
  readonly read: Pick<Reader, 'select'>
  write<T>(work: (tx: Pick<Writer, 'select' | 'insert' | 'update' | 'delete'>) => Promise<T>): Promise<T>
  /** Whoever may come in by this e-mail, and their password as it is kept. */
  find(email: string): Promise<{ readonly id: string; readonly passwordHash: string | null } | undefined>
}
/** What came of a try: whose account it was at, if it was anybody's, and what was counted for it. */
export type PasswordAttempt = {
  readonly came: 'known' | 'wrong' | 'too often' | 'busy'
  readonly personId: string | null
  readonly email: string
  readonly isKnownDevice: boolean
  /** Begins to count afresh for somebody who has come in, and gives back what their try took from others. */
  settle(tx: Pick<Writer, 'update' | 'delete'>): Promise<void>
}
type Counts = {
  readonly counted: readonly CountedAttempts[]
  /** The line in which a try waits, of an address that has used up its own. */
  readonly slowed: string | null
  readonly own: readonly string[]
  readonly shared: readonly string[]
}
type Stranger = { readonly email: string; readonly network: string | null; readonly at: Date }

/**
 * remix-auth's door for e-mail and password. Tries are counted before the password is looked at, the narrowest count
 * first: an account at one address, then the account, then the address. The first two refuse, because it is the account
 * that is being guessed; the last only slows. No count is shared by a whole school, so nobody can fill one for everybody.
 */
export async function tryPassword(
  house: AccountStore,
  request: Request,
  requestContext: RequestContext,
): Promise<PasswordAttempt> {
  const strategy = new FormStrategy<PasswordAttempt>(async ({ form }) => {
    const { email, password } = credentialsIn(form)
    const person = await house.find(email)
    const device = deviceOf({ request, requestContext })
    const isKnownDevice = Boolean(person && device && (await isKnown(house.read, { hash: device, holder: person.id })))
    const network = networkOf(requestContext.address) || null
    const counts = isKnownDevice
      ? knownCounts(`${device} ${person?.id}`)
      : await strangersCounts(house, { email, network, at: requestContext.at })
    const settle: PasswordAttempt['settle'] = async (tx) => {
      await forgetAttempts(tx, counts.own)
      if (counts.shared.length > 0) await refundAttempt(tx, counts.shared)
    }
    const tried = { personId: person?.id ?? null, email, isKnownDevice, settle }
    const mayTry =
      (await isAllowed(house.read, counts.counted, requestContext.at)) &&
      (await house.write((tx) => countAttempt(tx, counts.counted, requestContext.at)))
    if (!mayTry) return { ...tried, came: 'too often' }
    const asker = isKnownDevice ? null : (network ?? 'nowhere')
    const isLetOn = counts.slowed === null || (await inLine(counts.slowed))
    const matches = isLetOn ? await verifyAtDoor({ password, kept: person?.passwordHash }, asker) : 'busy'
    if (matches === 'busy') await house.write((tx) => refundAttempt(tx, [...counts.own, ...counts.shared]))
    return { ...tried, came: matches === 'busy' ? matches : matches ? 'known' : 'wrong' }
  })
  return new Authenticator<PasswordAttempt>().use(strategy, 'password').authenticate('password', request)
}

function knownCounts(device: string): Counts {
  const key = rateLimitKey('sign-in device', device)
  return { counted: [{ key, most: maxAttempts.onKnownDevice, within }], slowed: null, own: [key], shared: [] }
}

async function strangersCounts({ read }: AccountStore, { email, network, at }: Stranger): Promise<Counts> {
  const account = { key: rateLimitKey('sign-in account', email), most: maxAttempts.atOneAccount, within }
  if (network === null) return { counted: [account], slowed: null, own: [account.key], shared: [] }
  const together = rateLimitKey('sign-in account at address', `${email} ${network}`)
  const address = { key: rateLimitKey('sign-in address', network), most: maxAttempts.ofOneAddress, within }
  const own = [together, account.key]
  if (!(await isAllowed(read, [address], at))) {
    const fewer = { key: together, most: maxAttempts.fromSlowedAddress, within }
    return { counted: [fewer, account], slowed: address.key, own, shared: [] }
  }
  const usual = { key: together, most: maxAttempts.fromOneAddress, within }
  return { counted: [usual, account, address], slowed: null, own, shared: [address.key] }
}
