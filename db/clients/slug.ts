import { storageError } from './storage-errors.ts'

const shape = /^[a-z0-9][a-z0-9-]{1,62}$/

/** A school's short name, before it becomes part of a file name or an address: libSQL server itself accepts "../x". */
export function mustBeSlug(slug: string): string {
  if (!shape.test(slug)) throw storageError('SLUG_WRONG', 'A short name is 2 to 63 of a–z, 0–9 and hyphens')
  return slug
}
