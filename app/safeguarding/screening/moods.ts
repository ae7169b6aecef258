import type { Day } from '#app/school-time/civil-days.ts'
import { dayName } from '#app/school-time/words.ts'
import type { SeenCheckIn } from './child-history.ts'

/** How a child of Year 3 or above felt on a day: one of five faces, from 1 (very sad) to 5 (very happy). */
export type FiveFaceMood = { readonly day: Day; readonly faces: 5; readonly mood: 1 | 2 | 3 | 4 | 5 }
/** How a younger child felt on a day: one of three faces. Its numbers are places on a line, and no average is made of them. */
export type ThreeFaceMood = { readonly day: Day; readonly faces: 3; readonly mood: 1 | 3 | 5 }
/** A child's moods on the faces they choose from now, a day at a time, the oldest first. Two scales are never mixed. */
export type Moods =
  | { readonly faces: 5; readonly moods: readonly FiveFaceMood[] }
  | { readonly faces: 3; readonly moods: readonly ThreeFaceMood[] }

function fiveFaceMood({ day, faces, mood }: SeenCheckIn): FiveFaceMood[] {
  if (faces !== 5) return []
  return mood === 1 || mood === 2 || mood === 3 || mood === 4 || mood === 5 ? [{ day, faces, mood }] : []
}

function threeFaceMood({ day, faces, mood }: SeenCheckIn): ThreeFaceMood[] {
  return faces === 3 && (mood === 1 || mood === 3 || mood === 5) ? [{ day, faces, mood }] : []
}

/** At most one mood a day counts: the lowest that was told and finished. What a child says first is not made good by more. */
function lowestOfEachDay<M extends { readonly day: Day; readonly mood: number }>(moods: readonly M[]): M[] {
  const lowest = new Map<Day, M>()
  for (const mood of moods) if (mood.mood < (lowest.get(mood.day)?.mood ?? 6)) lowest.set(mood.day, mood)
  return [...lowest.values()]
}

const known = new WeakMap<readonly SeenCheckIn[], Moods>()

/** The moods of a child's finished check-ins, in order. Whoever does not know or does not want to say told no mood. Several rules ask. */
export function moodsOf(checkIns: readonly SeenCheckIn[]): Moods {
  const moods = known.get(checkIns) ?? moodsIn(checkIns)
  known.set(checkIns, moods)
  return moods
}

function moodsIn(checkIns: readonly SeenCheckIn[]): Moods {
  const told = checkIns.filter(({ isCompleted, mood }) => isCompleted && mood !== null)
  return told.at(-1)?.faces === 3
    ? { faces: 3, moods: lowestOfEachDay(told.flatMap(threeFaceMood)) }
    : { faces: 5, moods: lowestOfEachDay(told.flatMap(fiveFaceMood)) }
}

/** The last so many of a list, or none of it when there are not so many. */
export function last<T>(count: number, list: readonly T[]): readonly T[] {
  return list.length < count ? [] : list.filter((_, place) => place >= list.length - count)
}

/** What stands before the last so many of a list. */
export function before<T>(count: number, list: readonly T[]): readonly T[] {
  return list.filter((_, place) => place < list.length - count)
}

/** Moods on the scale of five added up. */
export function sumOf(moods: readonly FiveFaceMood[]): number {
  return moods.reduce((sum, { mood }) => sum + mood, 0)
}

/** The middle of moods on the scale of five; between two middles, half-way. */
export function medianOf(moods: readonly FiveFaceMood[]): number | null {
  const ordered = moods.map(({ mood }) => mood).toSorted((one, other) => one - other)
  const [lower, upper] = [ordered[Math.floor((ordered.length - 1) / 2)], ordered[Math.floor(ordered.length / 2)]]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}

const threeFaces = { 1: 'the saddest of three faces', 3: 'the middle of three faces', 5: 'the happiest of three faces' }

/** A mood as a line among the reasons: the day, and which face. */
export function moodInWords(mood: FiveFaceMood | ThreeFaceMood): string {
  return `${dayName(mood.day)}: ${mood.faces === 3 ? threeFaces[mood.mood] : `${mood.mood} of 5`}`
}
