import { openSchools } from '#db/tenants/tenants.server.ts'
import { aProcess } from './a-process.ts'
import { memoryOf, openFilesOf } from './process-cost.ts'
import { inAFolder } from './with-server.ts'

export type Footprint = {
  readonly open: number
  /** MB in RAM. */
  readonly memory: number
  readonly files: number
  /** ms to open one more school, on average since the row above. */
  readonly opening: number
}

/** What a process holds with this many schools open at once, beginning with none. */
export function footprint(counts: readonly number[]): Promise<Footprint[]> {
  return inAFolder(async (dataDir) => {
    await manySchools(dataDir, Math.max(...counts))
    const opener = aProcess('open-schools', [dataDir])
    const rows: Footprint[] = []
    for (const count of [0, ...counts]) {
      const began = performance.now()
      const open = Number(await opener.ask(count))
      const opening = (performance.now() - began) / Math.max(1, count - (rows.at(-1)?.open ?? 0))
      rows.push({ open, memory: memoryOf(opener.pid), files: openFilesOf(opener.pid), opening })
    }
    await opener.stop()
    return rows
  })
}

async function manySchools(dataDir: string, count: number): Promise<void> {
  const schools = await openSchools({ dataDir, masterKey: process.env['MASTER_KEY'] })
  const createdAt = new Date()
  const size = { type: 'school-primary', plan: 'essential', maxChildren: 500, maxPractitioners: 50 } as const
  for (let number = 1; number <= count; number++) {
    const slug = `school-${number}`
    await schools.create({ slug, name: slug, ...size, createdAt, hosts: [`${slug}.localhost`] })
  }
  await schools.close()
}
