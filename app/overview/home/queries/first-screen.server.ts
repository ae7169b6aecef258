import type { Grant } from '#app/access/grant.server.ts'
import { ownClasses } from '#app/access/scope.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'

/** The page that tells this grown-up what needs them now, by the widest role they hold; none for whom there is nothing yet. */
export async function firstScreen(grant: Grant<'own-account.manage'>): Promise<string | null> {
  const { roles } = grant.actor
  if (roles.includes('lead') || roles.includes('deputy')) return paths.desk
  if (roles.includes('practitioner')) {
    const [own, another] = await ownClasses(grant)
    return own && !another ? href(paths.classToday, { classId: own.id }) : paths.classes
  }
  return roles.includes('head') || roles.includes('office') ? paths.school : null
}
