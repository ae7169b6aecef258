import type { Tenant } from '#db/tenants.server.ts'
import type { Visit } from '../visit.ts'
import { signedIn } from './session.server.ts'

type Asking = { readonly request: Request; readonly visit: Visit }

/** Whether a grown-up of the school is signed in at this browser. It says no more, opens nothing, and keeps no session from going idle. */
export async function isGrownUpHere(tenant: Tenant, asking: Asking): Promise<boolean> {
  const present = await signedIn(tenant, asking, { quietly: true })
  return present?.session.kind === 'adult'
}
