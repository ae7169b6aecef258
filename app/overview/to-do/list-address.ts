import { z } from 'zod'
import type { paths } from '#app/web/paths.ts'
import { severities } from '#db/schema/safeguarding/alerts.ts'
import type { Narrowed } from './open-of-child.ts'

/** Which page of a list of children is asked for, and to what it is narrowed. */
export type AskedList = Narrowed & { readonly page: number }

const page = z.coerce.number().int().min(1).max(10_000).catch(1)
const classId = z.uuid().nullable().catch(null)
const level = z.enum(severities).nullable().catch(null)

/** Reads it from an address: what is no page is the first, and what is no class and no seriousness narrows nothing. */
export function askedList({ url }: { readonly url: string }): AskedList {
  const { searchParams } = new URL(url)
  return {
    page: page.parse(searchParams.get('page') ?? 1),
    classId: classId.parse(searchParams.get('class')),
    level: level.parse(searchParams.get('level')),
  }
}

/** The address of such a page. */
export function listAddress(list: typeof paths.desk | typeof paths.toDo, asked: AskedList): string {
  const query = new URLSearchParams()
  if (asked.classId !== null) query.set('class', asked.classId)
  if (asked.level !== null) query.set('level', asked.level)
  if (asked.page > 1) query.set('page', `${asked.page}`)
  return query.size > 0 ? `${list}?${query}` : list
}
