import { Authenticator } from 'remix-auth'
import { FormStrategy } from 'remix-auth-form'
import type { Reader, Writer } from '#db/tenants.server.ts'
import type { Visit } from '../visit.ts'
import { credentialsIn } from './credentials.ts'
import { deviceOf, isKnown } from './known-devices.server.ts'
import { networkOf } from './network.ts'
import { verifyAtDoor } from './password.server.ts'
import { countTry, forgetTries, giveBack, isAllowed, triesKey, type Counted } from './tries.server.ts'

const within = 15 * 60_000
/** Wrong passwords in a quarter of an hour. Tries from a device that is known to be the person's count on their own. */
const most = { fromOneAddress: 10, atOneAccount: 20, ofOneAddress: 100, onKnownDevice: 10 } as const

/** What a door with a password has to know of whose house it is. */
export type House = {
  readonly read: Pick<Reader, 'select'>
  write<T>(work: (tx: Pick<Writer, 'select' | 'insert' | 'update' | 'delete'>) => Promise<T>): Promise<T>
  /** Whoever may come in by this e-mail, and their password as it is kept. */
  find(email: string): Promise<{ readonly id: string; readonly passwordHash: string | null } | undefined>
}
/** What came of a try: whose account it was at, if it was anybody's, and what was counted for it. */
export type Tried = {
  readonly came: 'known' | 'wrong' | 'too often' | 'busy'
  readonly personId: string | null
  readonly email: string
  readonly isKnownDevice: boolean
  /** Begins to count afresh for somebody who has come in, and gives back what their try took from others. */
  settle(tx: Pick<Writer, 'update' | 'delete'>): Promise<void>
}
type Counts = {
  readonly counted: readonly Counted[]
  readonly own: readonly string[]
  readonly shared: readonly string[]
}

/**
 * remix-auth's door for e-mail and password. Tries are counted before the password is looked at, the narrowest count
 * first: an account at one address, then the account, then the address. No count is shared by a whole school, so nobody
 * can fill one for everybody.
 */
export async function tryPassword(house: House, request: Request, visit: Visit): Promise<Tried> {
  const strategy = new FormStrategy<Tried>(async ({ form }) => {
    const { email, password } = credentialsIn(form)
    const person = await house.find(email)
    const device = deviceOf({ request, visit })
    const isKnownDevice = Boolean(person && device && (await isKnown(house.read, { hash: device, holder: person.id })))
    const network = networkOf(visit.address) || null
    const counts = isKnownDevice ? knownCounts(`${device} ${person?.id}`) : strangersCounts(email, network)
    const settle: Tried['settle'] = async (tx) => {
      await forgetTries(tx, counts.own)
      if (counts.shared.length > 0) await giveBack(tx, counts.shared)
    }
    const tried = { personId: person?.id ?? null, email, isKnownDevice, settle }
    const mayTry =
      (await isAllowed(house.read, counts.counted, visit.at)) &&
      (await house.write((tx) => countTry(tx, counts.counted, visit.at)))
    if (!mayTry) return { ...tried, came: 'too often' }
    const asker = isKnownDevice ? null : (network ?? 'nowhere')
    const matches = await verifyAtDoor({ password, kept: person?.passwordHash }, asker)
    if (matches === 'busy') await house.write((tx) => giveBack(tx, [...counts.own, ...counts.shared]))
    return { ...tried, came: matches === 'busy' ? matches : matches ? 'known' : 'wrong' }
  })
  return new Authenticator<Tried>().use(strategy, 'password').authenticate('password', request)
}

function knownCounts(device: string): Counts {
  const key = triesKey('sign-in device', device)
  return { counted: [{ key, most: most.onKnownDevice, within }], own: [key], shared: [] }
}

function strangersCounts(email: string, network: string | null): Counts {
  const account = triesKey('sign-in account', email)
  const counted = [{ key: account, most: most.atOneAccount, within }]
  if (network === null) return { counted, own: [account], shared: [] }
  const together = triesKey('sign-in account at address', `${email} ${network}`)
  const address = triesKey('sign-in address', network)
  return {
    counted: [
      { key: together, most: most.fromOneAddress, within },
      ...counted,
      { key: address, most: most.ofOneAddress, within },
    ],
    own: [together, account],
    shared: [address],
  }
}
