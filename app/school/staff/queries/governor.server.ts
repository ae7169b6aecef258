import { schoolSettings } from '#db/schema/school/school.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** The safeguarding governor: who is asked to come in if nobody at the school may read something. */
export type Governor = { readonly name: string; readonly telephone: string; readonly email: string }

/** The school's safeguarding governor, where it has named one. */
export async function governorOf(tx: Pick<Writer, 'select'>): Promise<Governor | null> {
  const [settings] = await tx
    .select({
      name: schoolSettings.governorName,
      telephone: schoolSettings.governorTelephone,
      email: schoolSettings.governorEmail,
    })
    .from(schoolSettings)
  const { name = null, telephone = null, email = null } = settings ?? {}
  return name === null || telephone === null || email === null ? null : { name, telephone, email }
}
