import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Grant } from './grant.server.ts'
import { submittedForms } from '#db/schema/access.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** A form as it was filled in: the token of the page it came from, and everything that was written and chosen there. */
type FilledIn = Readonly<Record<string, unknown>> & { readonly token: string }

/**
 * Takes a form, as part of what it asks for; no when the very same has been taken before. Other words from the same page
 * are another form: whoever goes on writing and sends again has both taken.
 */
export function claimForm(tx: Writer, grant: Pick<Grant, 'at'>, form: FilledIn): Promise<boolean> {
  return claimFormToken(tx, grant, markOf(tx, form))
}

/** Whether the very same form has been taken before. */
export async function isClaimed(tx: Writer, form: FilledIn): Promise<boolean> {
  const [used] = await tx
    .select({ token: submittedForms.token })
    .from(submittedForms)
    .where(eq(submittedForms.token, markOf(tx, form)))
  return used !== undefined
}

/** The same for what is done once whatever the form says: its token alone is used up. */
export async function claimFormToken(tx: Writer, { at }: Pick<Grant, 'at'>, token: string): Promise<boolean> {
  const [fresh] = await tx
    .insert(submittedForms)
    .values({ token, usedAt: at })
    .onConflictDoNothing()
    .returning({ token: submittedForms.token })
  return fresh !== undefined
}

/** Stands for a form that was taken: nobody can tell from it what was written. */
function markOf({ vault }: Pick<Writer, 'vault'>, form: FilledIn): string {
  const fields = Object.entries(form).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return vault.keyed('form', createHash('sha256').update(JSON.stringify(fields)).digest('base64url'))
}
