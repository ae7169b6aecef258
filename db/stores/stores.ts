import type { SchoolClient } from '#db/clients/school-client.ts'

/** Where the databases of schools live: files beside this process, or namespaces of a libSQL server. */
export type Store = {
  /** Opens a school's database at this build's version, migrating it first if it is behind. */
  open(slug: string): Promise<SchoolClient>
  /** Makes an empty one, or nothing; the returned function takes it back. */
  create(slug: string): Promise<() => Promise<void>>
  /** Sees to it that nothing which stood in a database before is left in freed pages or in older copies of it. */
  writeAnew(slug: string, client: SchoolClient): Promise<void>
  /** What `maintenance` is given. */
  placeOf(slug: string): StoredPlace
}

/** Where one school's database is. */
export type StoredPlace =
  { readonly store: 'file'; readonly file: string } | { readonly store: 'server'; readonly namespace: string }
