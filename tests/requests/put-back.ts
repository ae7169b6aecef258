import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { StoredPlace } from '#db/stores/stores.ts'
import { aSchool } from '#tests/support/school.ts'
import { aFullSchool, type FullSchool } from './every-address.ts'

function fileOf(place: StoredPlace): string {
  if (place.store !== 'file') throw new Error('this school is not kept in a file')
  return place.file
}

/** Makes one full school, and gives it as it was then as often as it is asked for, which is far quicker than another. */
export async function aFullSchoolAsOften(): Promise<() => Promise<FullSchool>> {
  const full = await aFullSchool(await aSchool())
  const { schools, slug, clock } = full.school
  const at = clock.now().toISOString()
  const kept = await schools.maintenance(slug, (place) => Promise.resolve(readFileSync(fileOf(place))))
  return async () => {
    await schools.maintenance(slug, async (place) => {
      for (const part of ['-wal', '-shm']) rmSync(fileOf(place).concat(part), { force: true })
      writeFileSync(fileOf(place), kept)
    })
    clock.set(at)
    return full
  }
}
