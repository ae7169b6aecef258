import { openSchools } from '#db/tenants/tenants.server.ts'
import { buildSchools } from './build-schools.ts'
import { holdsMadeUpSchools, markAsMadeUp, rememberAsMadeUp, removeMadeUpSchools } from './made-up.ts'
import { openDoors } from './open-doors.ts'
import { openPostBox } from './post-box.tsx'
import { runServer } from './run-server.ts'
import { welcome } from './welcome.ts'

const dataDir = process.env['DATA_DIR'] || 'data'
const port = Number(process.env['PORT'] || 3000)

/** `npm run demo`: two made-up schools as they are today, and the real server in front of them. */
async function demo(): Promise<number> {
  if (process.env.NODE_ENV === 'production') throw new Error('The demonstration does not run where real children are.')
  const now = new Date()
  if (process.argv.includes('--fresh')) await removeMadeUpSchools(dataDir)
  if (!holdsMadeUpSchools(dataDir)) {
    console.log('Building two made-up schools and a term of their days. This takes about half a minute.')
    const began = performance.now()
    await buildSchools({ dataDir, until: now })
    await markAsMadeUp(dataDir)
    const { userCPUTime, systemCPUTime } = process.resourceUsage()
    const [took, worked] = [performance.now() - began, (userCPUTime + systemCPUTime) / 1000]
    console.log(`That took ${Math.round(took / 1000)} s, ${Math.round(worked / 1000)} s of it the processor’s.`)
  }
  // One process owns the folder: this one lets go of it before the server takes it.
  const schools = await openSchools({ dataDir })
  try {
    await rememberAsMadeUp(schools)
    await openDoors(schools, now)
  } finally {
    await schools.close()
  }
  const mail = await openPostBox(port + 1)
  return runServer({ dataDir, port, mail, onceReady: () => console.log(welcome(port)) })
}

demo().then(
  (code) => process.exit(code),
  (problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem)
    if (problem instanceof Error && 'code' in problem && problem.code === 'NOT_MIGRATED')
      console.error('Another version built these schools: npm run demo -- --fresh')
    process.exit(1)
  },
)
