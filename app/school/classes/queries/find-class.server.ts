import { and, eq } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { classes } from '#db/schema/school/children.ts'

/** One class, or a 404 that does not say whether it exists out of reach. */
export async function findClass(grant: GrantOn<'class'>, classId: string): Promise<{ id: string; name: string }> {
  const [found] = await grant.read
    .select({ id: classes.id, name: classes.name })
    .from(classes)
    .where(and(eq(classes.id, classId), classInScope(grant, classes.id)))
  if (!found) throw notFound()
  return found
}
