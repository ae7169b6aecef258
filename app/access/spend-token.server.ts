import type { Grant } from '#app/access/grant.server.ts'
import { usedForms } from '#db/schema/access.ts'
import type { Writer } from '#db/tenants.server.ts'

/** Uses up a form's token, as part of what the form asks for; no when the form has been acted on before. */
export async function spendToken(tx: Writer, { at }: Pick<Grant, 'at'>, token: string): Promise<boolean> {
  const [fresh] = await tx
    .insert(usedForms)
    .values({ token, usedAt: at })
    .onConflictDoNothing()
    .returning({ token: usedForms.token })
  return fresh !== undefined
}
