import { plantInGarden } from '#app/child/garden/commands/plant-in-garden.server.ts'
import { allPlaces, plantsFor } from '#app/child/garden/growth.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { atSchool, grantFor } from '#tests/schools/acting.ts'
import type { BuiltChild } from '#tests/schools/add-children.ts'
import { buildSchool, type BuiltSchool } from '#tests/schools/build-school.ts'
import { childOf } from '#tests/schools/child-of.ts'
import { liveThrough } from '#tests/schools/live-through.ts'
import { momentAt } from '#tests/schools/moments.ts'
import { tell } from '#tests/schools/tell.ts'
import type { Telling } from '#tests/schools/telling.ts'
import { termDates } from '#tests/schools/term-dates.ts'
import { livedIn, wednesdayMorning } from './lived-in.ts'
import { safeguardLivedIn } from './safeguard-lived-in.ts'
import { takeOnAlex } from './take-on-alex.ts'

const today = '2026-11-18'
const days = termDates(2026)
  .filter(({ kind, date }) => kind === 'school' && date >= '2026-11-03' && date <= today)
  .map(({ date }) => date)
const calm = { mood: 4, words: ['calm'], about: null, canTell: 'yes', seconds: 40 } as const

/** Builds the school of the pictures: lived in for two weeks, a worry read yesterday, a full garden, a desk with forty alerts on it, and something in every room of safeguarding. */
export async function buildLivedIn(schools: Schools): Promise<void> {
  const [opensOn = today] = days
  const platformPerson = await takeOnAlex(schools, opensOn)
  const built = await buildSchool(schools, livedIn, { opensOn, newcomersJoinOn: '2026-11-13', platformPerson })
  const amira = childOf(built, 'Amira')
  await atSchool(schools, built.slug, (place) =>
    tell(place, { ...amira, child: amira.actor, at: momentAt('2026-11-16', '13:05') }, { ...calm, worry: aBigWorry }),
  )
  await liveThrough(schools, built, { days, until: wednesdayMorning })
  await atSchool(schools, built.slug, async (place) => {
    await fillGarden(place, childOf(built, 'Noor'))
    await fillDesk(place, built)
    await safeguardLivedIn(place, built)
  })
}

const aBigWorry = { topic: 'school', size: 'middle', words: 'my friend said im not in the club any more' } as const

/** As many finished check-ins as there are places in the garden, and something planted for each. */
async function fillGarden(place: SchoolPlace, { actor, yearGroup }: BuiltChild): Promise<void> {
  const before = days.filter((day) => day < today)
  for (const [turn, spot] of allPlaces.entries()) {
    const at = momentAt(before[turn % before.length] ?? today, '12:10', 300 * Math.floor(turn / before.length))
    await tell(place, { child: actor, yearGroup, at }, calm)
    const allowed = plantsFor(turn)
    const { name = 'daisy' } = allowed[turn % Math.max(1, allowed.length)] ?? {}
    const later = new Date(at.getTime() + 60_000)
    await plantInGarden(grantFor(place, { actor, at: later }, 'garden.tend'), { plant: name, place: spot })
  }
}

const tellings: readonly Telling[] = [
  { ...calm, mood: 1, words: ['sad'], worry: { safe: 'no', words: 'i dont want to go home' } },
  { ...calm, mood: 1, words: ['scared'], worry: { topic: 'home', size: 'big' } },
  { ...calm, mood: 3, words: [], worry: { topic: 'friends', size: 'big', words: 'nobody picked me at football' } },
  { ...calm, mood: 3, words: ['cross'], worry: { topic: 'school', size: 'big', want: 'talk to me today' } },
  { ...calm, mood: 1, words: ['worried'], worry: { safe: 'not sure' } },
]

/** Within minutes everybody but Willow's children says something that a grown-up has to hear of: forty alerts for the desk. */
async function fillDesk(place: SchoolPlace, { children }: BuiltSchool): Promise<void> {
  const others = children.filter(({ className }) => className !== 'Willow')
  for (const [turn, { actor, yearGroup }] of others.entries()) {
    const telling = tellings[turn % tellings.length]
    const at = new Date(wednesdayMorning.getTime() - (others.length - turn) * 20_000 - 60_000)
    if (telling) await tell(place, { child: actor, yearGroup, at }, telling)
  }
}
