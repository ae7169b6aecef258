import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSchools, type NewSchool, type Schools, type SchoolsOptions } from '#db/tenants/tenants.server.ts'

/** A folder that is gone when the test is. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lift-db-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Schools in a folder of their own, closed when the test ends. */
export async function someSchools(options: Partial<SchoolsOptions> = {}): Promise<Schools> {
  const schools = await openSchools({ dataDir: aFolder(), ...options })
  onTestFinished(() => schools.close())
  return schools
}

/** What a new school says of itself. */
export function aNewSchool(slug: string, more: Partial<NewSchool> = {}): NewSchool {
  const createdAt = new Date('2026-09-01T08:00:00Z')
  const size = { maxChildren: 500, maxPractitioners: 50 }
  const hosts = [slug.concat('.example')]
  return { slug, name: slug, type: 'school-primary', plan: 'essential', ...size, createdAt, hosts, ...more }
}

/** The migrations of an earlier build: those before one of this one's, without its views and triggers. */
export function earlierMigrations(before: string): string {
  const folder = aFolder()
  cpSync('drizzle/tenant', folder, { recursive: true })
  const journal = join(folder, 'meta/_journal.json')
  const written = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { tag: string }[] }
  const at = written.entries.findIndex(({ tag }) => tag.endsWith(before))
  const entries = written.entries.filter((_, place) => place < at)
  writeFileSync(journal, JSON.stringify({ ...written, entries }))
  writeFileSync(join(folder, 'objects.sql'), '')
  return folder
}

/** A copy of this build's migrations that a test may add to or spoil. */
export function ownMigrations() {
  const folder = aFolder()
  cpSync('drizzle', folder, { recursive: true })
  const journal = join(folder, 'tenant/meta/_journal.json')
  return {
    folder,
    add(tag: string, sql: string) {
      const written = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { when: number }[] }
      const when = Math.max(...written.entries.map((entry) => entry.when)) + 1
      written.entries.push(
        Object.assign({ idx: written.entries.length, version: '6', tag, breakpoints: true }, { when }),
      )
      writeFileSync(journal, JSON.stringify(written))
      writeFileSync(join(folder, 'tenant', tag.concat('.sql')), sql)
    },
    edit(path: string, change: (text: string) => string) {
      const file = join(folder, path)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
  }
}
