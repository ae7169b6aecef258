import { buildSheet } from '#app/ui/css/build-sheet.ts'

/** The two sheets, as they are served. */
export async function sheets() {
  const root = process.cwd()
  return { child: await buildSheet('app/ui/child.css', root), staff: await buildSheet('app/ui/staff.css', root) }
}
