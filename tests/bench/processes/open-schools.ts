import { people } from '#db/schema/school/people.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'

// The schools of a folder, opened one after the other as their first visitor of the day would: told how many are to be open.
const schools = await openSchools({
  ...{ dataDir: process.argv[2] ?? '', maxOpen: 2000 },
  masterKey: process.env['MASTER_KEY'],
})
let open = 0

async function openUntil(count: number): Promise<void> {
  for (; open < count; open++) await schools.with(`school-${open + 1}`, ({ read }) => read.select().from(people))
  process.send?.(schools.stats().open)
}

process.on('message', (count: number) => {
  openUntil(count).catch((error: unknown) => {
    throw error
  })
})
