import { join } from 'node:path'
import { aCheckIn, aWorry, isFinishing, walk } from './a-check-in.ts'
import { aRawDriver } from './a-raw-driver.ts'
import { fewAtATime } from './at-work.ts'
import { compared, inTurns, warmUps, type Comparison, type Side } from './in-turns.ts'
import { mustLeaveTheSame } from './rows-left.ts'
import type { Ask } from './tablet.ts'
import { inAFolder, withServer } from './with-server.ts'

export type CheckInCost = { readonly whole: Comparison; readonly finishing: Comparison }

type Stage = 'beginning' | 'finishing' | 'afterwards'

const rounds = 5
const slice = { ours: 40, bare: 120 }
const telling = aWorry('I have a worry about my friends and I would like to talk.')
const fileIn = (dataDir: string) => join(dataDir, 'schools/school-1/school.db')

/** What a check-in with a worry costs over HTTP, beside the raw driver committing the very same rows in the same transactions. */
export function checkInCost(): Promise<CheckInCost> {
  return inAFolder((rawFolder) =>
    withServer({ schools: 1, classes: classesFor(slice.ours) }, async ({ server, dataDir, tablets }) => {
      const raw = await aRawDriver(rawFolder, { classes: classesFor(slice.bare) + 1, telling })
      const again = (part: 'beginning' | 'finishing') => async (count: number) => {
        await raw.ask({ count, part })
      }
      const stages = {
        beginning: again('beginning'),
        finishing: again('finishing'),
        afterwards: () => Promise.resolve(),
      }
      const bare: Side<Stage> = { pid: raw.pid, times: slice.bare, stages }
      const ours = { pid: server.pid, times: slice.ours, stages: throughPages([...(tablets[0] ?? [])]) }
      const pairs = await inTurns(ours, bare, rounds)
      await raw.stop()
      await server.stop()
      const slices = warmUps + pairs.length
      mustLeaveTheSame(
        { file: fileIn(dataDir), least: slices * slice.ours },
        { file: fileIn(rawFolder), least: slices * slice.bare },
      )
      const whole = compared(pairs, ['beginning', 'finishing', 'afterwards'])
      return { whole, finishing: compared(pairs, ['finishing']) }
    }),
  )
}

const classesFor = (times: number) => Math.ceil(((warmUps + rounds) * times) / 30)

/** A few children at a time go through all the pages; then they press the last button; then they see that they are done. */
function throughPages(tablets: Ask[]): Side<Stage>['stages'] {
  let current: { checkIn: ReturnType<typeof aCheckIn>; ask: Ask }[] = []

  async function beginning(times: number): Promise<void> {
    current = tablets.splice(0, times).map((ask) => ({ checkIn: aCheckIn(telling), ask }))
    await each(({ checkIn, ask }) => walk(checkIn, ask, isFinishing))
  }
  async function each(work: (one: (typeof current)[number]) => Promise<void>): Promise<void> {
    await fewAtATime(current, 4, work)
  }

  return {
    beginning,
    finishing: () => each(({ checkIn, ask }) => walk(checkIn, ask, (next) => !isFinishing(next))),
    afterwards: () => each(({ checkIn, ask }) => walk(checkIn, ask)),
  }
}
