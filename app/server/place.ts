import type { Register, School } from '#db/register/register.server.ts'
import { firstSegment } from './shard.ts'

/** How hosts are told apart: the platform's own, and whether one school alone answers everywhere. */
export type PlaceRules = {
  readonly platformHost: string
  readonly school?: string | undefined
  /** Whether everybody in the schools is made up: then this machine's own host lists their doors. */
  readonly isDemo?: boolean
}
/** What stands at an address: a school, the platform or the way in there, a school that is closed for now, or nothing. */
export type FoundPlace =
  | { readonly kind: 'school'; readonly school: School }
  | { readonly kind: 'platform' }
  | { readonly kind: 'way in to the platform' }
  | { readonly kind: 'doors'; readonly schools: readonly School[] }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'nothing' }

const ownHosts = ['localhost', '127.0.0.1', '[::1]']
const nothing: FoundPlace = { kind: 'nothing' }

/** Finds the school by the host alone. The platform's pages exist at its own host and nowhere else. */
export async function findPlace(url: URL, register: Register, rules: PlaceRules): Promise<FoundPlace> {
  const forPlatform = firstSegment(url.pathname) === 'platform'
  if (rules.school === undefined && url.hostname === rules.platformHost) {
    if (url.pathname === '/') return { kind: 'way in to the platform' }
    return forPlatform ? { kind: 'platform' } : nothing
  }
  if (forPlatform) return nothing
  if (rules.isDemo && url.pathname === '/' && ownHosts.includes(url.hostname))
    return { kind: 'doors', schools: await register.list() }
  const school = await schoolAt(url.hostname, register, rules)
  if (school === null || school.status === 'inactive') return nothing
  return school.status === 'suspended' ? { kind: 'suspended' } : { kind: 'school', school }
}

function schoolAt(host: string, register: Register, { school }: PlaceRules): Promise<School | null> {
  return school === undefined ? register.findByHost(host) : register.findBySlug(school)
}
