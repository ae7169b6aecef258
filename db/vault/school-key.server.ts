import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Register } from '../register/register.server.ts'
import { schoolKeys } from '../register/schema.ts'
import { opened, sealed } from './sealing.ts'

const version = 1

/** A school's own key, out of the register, where only the master key opens it; made when it is first needed. */
export async function schoolKeyFrom(
  register: Register,
  masterKey: Buffer,
  school: { id: string; slug: string },
): Promise<Buffer> {
  const bound = `school_keys|${school.id}`
  const [row] = await register.read.select().from(schoolKeys).where(eq(schoolKeys.organisationId, school.id))
  if (row) return opened(masterKey, bound, row.wrapped)
  const key = randomBytes(32)
  const wrapped = sealed(masterKey, { version, bound }, key)
  await register.write((tx) => tx.insert(schoolKeys).values({ organisationId: school.id, wrapped }))
  return key
}
