import { mailStatus } from '#db/schema/messages.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { isForGovernor, whoHears, type Hears, type Readers, type SchoolStaff } from '../ladder.ts'
import { governorWhoReads } from './governor-who-reads.server.ts'
import type { Due } from './must-be-read.server.ts'

type About = { readonly thing: Due; readonly staff: readonly SchoolStaff[] }

/** Who reads something in the end, as a child may be told: the governor only where they can be written to. */
export async function hearsOf(tx: Pick<Reader, 'select'>, readers: Readers, { thing, staff }: About): Promise<Hears> {
  if (!isForGovernor(readers)) return whoHears(readers, false)
  const [mail] = await tx.select().from(mailStatus)
  const isMailed = mail?.isSetUp !== false
  return whoHears(readers, isMailed && (await governorWhoReads(tx, thing, staff)) !== null)
}
