import type { Register, School } from '#db/register/register.server.ts'
import { firstSegment } from './shard.ts'

/** How hosts are told apart: the platform's own, and whether one school alone answers everywhere. */
export type PlaceRules = { readonly platformHost: string; readonly school?: string | undefined }
/** What stands at an address: a school, the platform, a school that is closed for now, or nothing. */
export type Found =
  | { readonly kind: 'school'; readonly school: School }
  | { readonly kind: 'platform' }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'nothing' }

const nothing: Found = { kind: 'nothing' }

/** Finds the school by the host alone. The platform's pages exist at its own host and nowhere else. */
export async function findPlace(url: URL, register: Register, rules: PlaceRules): Promise<Found> {
  const forPlatform = firstSegment(url.pathname) === 'platform'
  if (rules.school === undefined && url.hostname === rules.platformHost)
    return forPlatform ? { kind: 'platform' } : nothing
  if (forPlatform) return nothing
  const school = await schoolAt(url.hostname, register, rules)
  if (school === null || school.status === 'inactive') return nothing
  return school.status === 'suspended' ? { kind: 'suspended' } : { kind: 'school', school }
}

function schoolAt(host: string, register: Register, { school }: PlaceRules): Promise<School | null> {
  return school === undefined ? register.findByHost(host) : register.findBySlug(school)
}
