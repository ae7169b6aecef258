import { desc, gt } from 'drizzle-orm'
import { governorOf, type Governor } from '#app/school/staff/queries/governor.server.ts'
import { governorChanges } from '#db/schema/school/school.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import type { SchoolStaff } from '../ladder.ts'
import type { Due } from './must-be-read.server.ts'

/**
 * The safeguarding governor who may read a record, where there is one. Whoever it is about does not choose them: if they
 * have named another since it was kept, whoever they put aside still reads it. Nor is it ever one of those themselves.
 */
export async function governorWhoReads(
  tx: Pick<Reader, 'select'>,
  { alleged, keptAt }: Pick<Due, 'alleged' | 'keptAt'>,
  staff: readonly SchoolStaff[],
): Promise<Governor | null> {
  let governor = await governorOf(tx)
  const changes = await tx
    .select()
    .from(governorChanges)
    .where(gt(governorChanges.at, keptAt))
    .orderBy(desc(governorChanges.at), desc(governorChanges.id))
  for (const { name, telephone, email, changedBy } of changes) {
    // Where nobody was named before, whoever they name is better than nobody.
    if (!alleged.includes(changedBy) || name === null || telephone === null || email === null) break
    governor = { name, telephone, email }
  }
  if (governor === null) return null
  const address = governor.email.toLowerCase()
  const isAbout = staff.some((one) => alleged.includes(one.id) && one.email.toLowerCase() === address)
  return isAbout ? null : governor
}
