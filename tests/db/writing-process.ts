import { counters } from '#db/schema/school/children.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'

/** A process of its own that opens the schools of a folder and says each number that is safely kept, for ever. */
const schools = await openSchools({ dataDir: process.argv[2] ?? '' })
process.stdout.write('open\n')
for (let last = 1; ; last++) {
  await schools.with('oakfield', ({ write }) =>
    write(async (tx) => {
      for (const name of ['first', 'second'])
        await tx.insert(counters).values({ name, last }).onConflictDoUpdate({ target: counters.name, set: { last } })
    }),
  )
  process.stdout.write(String(last).concat('\n'))
  await new Promise((resolve) => setImmediate(resolve))
}
