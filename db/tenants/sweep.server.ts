import type { Register } from '#db/register/register.server.ts'

export type Sweep = {
  readonly migrated: readonly string[]
  readonly failed: readonly { readonly slug: string; readonly error: unknown }[]
}
type Swept = {
  readonly register: Register
  readonly version: number
  /** Opens a school, which brings it up to date. */
  readonly open: (slug: string) => Promise<unknown>
}

/** Brings the schools that are behind up to date, one after the other, canaries first. If a canary fails, no other school is touched. */
export async function bringUpToDate({ register, version, open }: Swept): Promise<Sweep> {
  const behind = (await register.list()).filter((school) => school.schemaVersion < version)
  const migrated: string[] = []
  const failed: { slug: string; error: unknown }[] = []
  for (const school of behind.sort((a, b) => Number(b.canary) - Number(a.canary))) {
    if (school.status === 'suspended') continue
    try {
      await open(school.slug)
      migrated.push(school.slug)
    } catch (error) {
      failed.push({ slug: school.slug, error })
      if (school.canary) break
    }
  }
  return { migrated, failed }
}
