import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict } from '#app/web/http.ts'
import { people } from '#db/schema/school/people.ts'
import { v7 as newId } from 'uuid'

export type NewPerson = {
  readonly name: string
  /** How children know them: "Mr Ali". */
  readonly knownAs: string
  readonly email: string
  /** Whether children may choose this person to talk to. */
  readonly canBeChosen: boolean
  /** Left out for somebody who does not sign in yet. */
  readonly passwordHash?: string
}

/** Takes a grown-up into the school, without any role yet, and gives their id. */
export function addPerson(grant: Grant<'people.manage'>, person: NewPerson): Promise<string> {
  const personId = newId()
  const email = person.email.trim().toLowerCase()
  return grant.change('person', personId, async (tx, note) => {
    const [known] = await tx.select({ id: people.id }).from(people).where(eq(people.email, email))
    if (known) throw conflict('Someone at the school already has that email address.')
    await tx.insert(people).values({ ...person, id: personId, email, createdAt: grant.at })
    note({ verb: 'CREATE', after: { knownAs: person.knownAs, canBeChosen: person.canBeChosen } })
    return personId
  })
}
