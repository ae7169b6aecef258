import { plantInGarden } from '#app/child/garden/commands/plant-in-garden.server.ts'
import { allPlaces, plantsFor } from '#app/child/garden/growth.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'
import { grantFor } from './acting.ts'
import type { BuiltChild } from './add-children.ts'
import { seeded } from './seeded.ts'

export type Gardener = { plant(child: BuiltChild, at: Date): Promise<void> }

/** There is always room for what comes next. */
const most = 11

/** Children who plant after a check-in: those one can ask for by name every other time, the others one time in six. */
export function gardener(place: SchoolPlace): Gardener {
  const gardens = new Map<string, { finished: number; planted: number }>()
  return {
    async plant({ actor, name, isNamed }, at) {
      const garden = gardens.get(actor.id) ?? { finished: 0, planted: 0 }
      gardens.set(actor.id, garden)
      garden.finished++
      const chance = seeded(`${name} ${at.toISOString()}`)
      const free = seeded(actor.name).draw(allPlaces, allPlaces.length)[garden.planted]
      const plant = chance.pick(plantsFor(garden.finished))
      if (!free || !plant || garden.planted >= most || !chance.happens(isNamed ? 50 : 16)) return
      garden.planted++
      const later = new Date(at.getTime() + 150_000)
      await plantInGarden(grantFor(place, { actor, at: later }, 'garden.tend'), { plant: plant.name, place: free })
    },
  }
}
