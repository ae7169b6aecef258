import { seeded } from '#tests/schools/seeded.ts'
import { aCheckIn, aWorry, noWorry, walk, type CheckIn } from './a-check-in.ts'
import { fewAtATime } from './at-work.ts'
import { openLoop, type Arrival, type Load } from './open-loop.ts'
import { cpuOf, memoryOf } from './process-cost.ts'
import type { Ask } from './tablet.ts'
import { withServer, type Running } from './with-server.ts'

export type Busy = Load & {
  /** Check-ins that begin in a second, on average. */
  readonly rate: number
  /** How much of one core the server used meanwhile: 1 is all of it. */
  readonly core: number
  /** MB in RAM afterwards. */
  readonly memory: number
}

/** How many times faster than at a school everything happens here. */
export const hurry = 20
const classSize = 30

/** Fourteen classes of thirty, one after the other within ten minutes; the children of a class all begin at the same moment. */
export function classBlocks(): Promise<Busy> {
  const chance = seeded('class blocks')
  const apart = 600_000 / 14 / hurry
  return withServer({ schools: 1, classes: 14 + warming / classSize }, async (running) => {
    const [children = []] = await warmedUp(running)
    const arrivals = children.map((ask, turn): Arrival => {
      // At school a child takes five to ten seconds over a page.
      const pace = (5_000 + chance.next() * 5_000) / hurry
      return { at: Math.floor(turn / classSize) * apart, pace, ask, checkIn: told(chance.happens(17)) }
    })
    return busy(running, arrivals, (14 * classSize * 1000) / (14 * apart))
  })
}

/** Children of eight schools, so many beginning in every second, each at a moment of their own. */
export function steadily(rate: number, seconds: number): Promise<Busy> {
  const chance = seeded('steadily')
  const count = Math.round(rate * seconds)
  return withServer({ schools: 8, classes: Math.ceil((count + warming) / 8 / classSize) }, async (running) => {
    const children = inMixedOrder(await warmedUp(running))
    const arrivals = Array.from({ length: count }, (_, turn) => children[turn] ?? [])
      .flat()
      .map((ask, turn): Arrival => {
        const pace = 300 + chance.next() * 400
        return { at: ((turn + chance.next()) * 1000) / rate, pace, ask, checkIn: told(chance.happens(17)) }
      })
    return busy(running, arrivals, rate)
  })
}

/** One child in six has a worry that raises an alert. */
const told = (hasWorry: boolean): CheckIn => aCheckIn(hasWorry ? aWorry('I have a worry about my friends.') : noWorry)

/** The first child of each school, the second of each, and so on. */
function inMixedOrder(schools: readonly (readonly Ask[])[]): Ask[] {
  const [first = []] = schools
  return first.flatMap((_, turn) => schools.flatMap((children) => children[turn] ?? []))
}

/** How many check-ins a server that has just begun must see before it is as fast as it will be. */
const warming = 240

/** Some classes of each school check in beforehand; gives the tablets of the others. */
async function warmedUp({ tablets }: Running): Promise<Ask[][]> {
  const each = warming / tablets.length
  const early = tablets.flatMap((children) => children.slice(-each))
  await fewAtATime([...early.entries()], 8, ([turn, ask]) => walk(told(turn % 6 === 0), ask))
  return tablets.map((children) => children.slice(0, -each))
}

async function busy({ server }: Running, arrivals: readonly Arrival[], rate: number): Promise<Busy> {
  const before = cpuOf(server.pid)
  const load = await openLoop(arrivals)
  const core = (cpuOf(server.pid) - before) / 1e6 / load.seconds
  return { ...load, rate, core, memory: memoryOf(server.pid) }
}
