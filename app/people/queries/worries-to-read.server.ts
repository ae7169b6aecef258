import { and, count, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worryToRead } from '#app/access/scope.server.ts'
import { children } from '#db/schema/children.ts'
import { worries } from '#db/schema/worries.ts'

type Of = { readonly classId?: string }

/** How many worries this grown-up may read that nobody has: in the whole of their reach, or of one class. */
export async function worriesToRead(grant: Grant, { classId }: Of = {}): Promise<number> {
  const { read } = grant
  const ofClass = (id: string) => read.select({ id: children.id }).from(children).where(eq(children.classId, id))
  const [found] = await read
    .select({ many: count() })
    .from(worries)
    .where(and(worryToRead(grant), classId === undefined ? undefined : inArray(worries.childId, ofClass(classId))))
  return found?.many ?? 0
}
