import { v7 as newId } from 'uuid'
import { hashPassword } from '#app/access/password.server.ts'
import { platformStaff } from '#db/register/schema.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { platformPerson } from '#tests/schools/build-schools.ts'
import { demoPassword } from '#app/access/demo-password.ts'
import { momentAt } from '#tests/schools/moments.ts'

/** Takes on the one person of The Lift's own staff, who sets the schools up. */
export async function takeOnAlex(schools: Schools, day: string): Promise<{ id: string; name: string }> {
  const person = { ...platformPerson, id: newId(), passwordHash: await hashPassword(demoPassword) }
  await schools.register.write((tx) =>
    tx.insert(platformStaff).values({ ...person, createdAt: momentAt(day, '08:00') }),
  )
  return person
}
