import type { Logger } from 'pino'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { isGrownUpHere, isSessionHere } from '../access/who-is-here.server.ts'
import type { Connection } from './app.ts'
import { isCrossOrigin } from './cross-origin.ts'
import { findPlace, type PlaceRules } from './place.ts'
import { newRequestId } from './request-id.ts'

/** What makes a body large: a file, or much that somebody wrote. */
export type Brought = 'file' | 'words'
export type UploadDoor = (request: Request, connection: Connection, brought: Brought) => Promise<boolean>
type Doors = {
  readonly schools: Schools
  readonly log: Logger
  readonly rules: PlaceRules
  readonly now?: () => Date
}

/**
 * Whether somebody may send much, as far as can be told before any of it is here: from a page of ours, a file a grown-up
 * who is signed in at this school, and words whoever holds a session here, also a child who has been away too long.
 * Whether their role may, the page itself decides.
 */
export function uploadDoor({ schools, log, rules, now = () => new Date() }: Doors): UploadDoor {
  return async (request, { address, secure }, brought) => {
    const found = await findPlace(new URL(request.url), schools.register, rules)
    if (isCrossOrigin(request) || found.kind !== 'school') return false
    const { school } = found
    return schools.with(school.slug, (tenant) => {
      const place = { kind: 'school', school, tenant } as const
      const requestContext = {
        place,
        at: now(),
        requestId: newRequestId(),
        address,
        agent: null,
        secure,
        log,
        entered: {},
      }
      return brought === 'file'
        ? isGrownUpHere(tenant, { request, requestContext })
        : isSessionHere(tenant, { request, requestContext })
    })
  }
}
