import type { Schools } from '#db/tenants/tenants.server.ts'
import { buildSchool } from '#tests/schools/build-school.ts'
import { hilltop } from './hilltop.ts'
import { takeOnAlex } from './take-on-alex.ts'

const opensOn = '2026-09-03'

/** Builds the small school of the journeys, with everybody in it and nothing told. */
export async function buildHilltop(schools: Schools): Promise<void> {
  const platformPerson = await takeOnAlex(schools, opensOn)
  await buildSchool(schools, hilltop, { opensOn, newcomersJoinOn: opensOn, platformPerson })
}
