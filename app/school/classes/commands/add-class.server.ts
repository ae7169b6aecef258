import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict } from '#app/web/http.ts'
import { classes } from '#db/schema/school/children.ts'

/** Makes a new class by its name, "Willow", without children or grown-ups yet, and gives its id. */
export function addClass(grant: Grant<'children.manage'>, name: string): Promise<string> {
  const classId = newId()
  return grant.change('class', classId, async (tx, note) => {
    const [known] = await tx.select({ id: classes.id }).from(classes).where(eq(classes.name, name))
    if (known) throw conflict(`There is a class called ${name} already.`)
    await tx.insert(classes).values({ id: classId, name, createdAt: grant.at })
    note({ verb: 'CREATE', after: { name } })
    return classId
  })
}
