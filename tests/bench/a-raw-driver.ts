import type { Telling } from './a-check-in.ts'
import { aProcess } from './a-process.ts'
import { fillFolder } from './with-server.ts'

type Wanted = { readonly classes: number; readonly telling: Telling }

/** Records what one check-in of the application changes, and hands it to the raw driver to do again for every other child. */
export async function aRawDriver(dataDir: string, { classes, telling }: Wanted) {
  const [school] = await fillFolder(dataDir, { schools: 1, classes })
  const [first, recorded, ...children] = school?.classes.flat() ?? []
  if (!school || !first || !recorded) throw new Error('the school is empty')
  const recorder = aProcess('recorder')
  const sessionIds = [first.sessionId, recorded.sessionId]
  const recording = await recorder.ask({ dataDir, host: school.host, sessionIds, telling })
  await recorder.stop()
  const raw = aProcess('raw-driver')
  await raw.ask({ recording, recorded, children })
  return raw
}
