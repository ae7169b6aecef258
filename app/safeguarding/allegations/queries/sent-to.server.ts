import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { RouteArgs } from '#app/access/authorize.server.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { people } from '#db/schema/school/people.ts'

const ids = z.array(z.uuid()).max(60)

/** To whom the head has just sent something, as the address they were led on to says it; nothing where it says nothing of that. */
export async function sentTo(
  grant: Grant<'allegation.read'>,
  { request, context }: RouteArgs,
): Promise<string[] | null> {
  const said = new URL(request.url).searchParams.get('sent')
  if (said === null || !context.page.isLed) return null
  const asked = ids.safeParse(said.split(','))
  if (!asked.success) return []
  const found = await grant.read
    .select({ id: people.id, knownAs: people.knownAs })
    .from(people)
    .where(inArray(people.id, asked.data))
  return asked.data.flatMap((id) => found.filter((one) => one.id === id).map(({ knownAs }) => knownAs))
}
