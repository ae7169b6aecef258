import { counted } from '#app/words/counted.ts'
const second = 1_000
const minute = 60 * second

/** How many orders of pictures there are: three of twelve, or four of sixteen, each as often as one likes. */
export const pictureOrders = { 3: 12 ** 3, 4: 16 ** 4 } as const

/** So many wrong pictures cost nothing; each one after that makes whoever tries wait, longer every time. */
export type Slowing = { readonly free: number; readonly waits: readonly number[] }

/** A tablet waits for its own wrong tries, however long: who guesses is slowed, and nobody who has another tablet. */
export const oneTablet: Slowing = { free: 4, waits: [15, 30, 60, 120, 300, 600, 900].map((each) => each * second) }
/**
 * Besides, tablets on which nobody has come in yet share one count in a class, at each place: a new one is had by throwing
 * a cookie away. On a Monday a whole class may stand there with new tablets, so that nobody waits for others longer than
 * a minute.
 */
export const newTablets: Slowing = { free: 40, waits: [15, 30, 60].map((each) => each * second) }
/**
 * A child whose pictures are tried from several tablets. It never keeps them from a known tablet on which hardly anybody
 * tried to be them, and from a new one five minutes at the most, so that nobody can shut a child out by guessing elsewhere.
 */
export const childTried: Slowing = { free: 9, waits: [1, 2, 5].map((each) => each * minute) }
export const hardlyTried = 3

/** The counting starts afresh so long after the first wrong try: the next school day, or the afternoon club. */
export const startsAfresh = 12 * 60 * minute
/** So many tablets become known by one child in a day. */
export const newTabletsADay = { most: 1, within: 24 * 60 * minute } as const

/** How long whoever has tried wrongly so often waits before the next try, in ms. */
export function waitAfter({ free, waits }: Slowing, wrong: number): number {
  return wrong <= free ? 0 : (waits[Math.min(wrong - free, waits.length) - 1] ?? 0)
}

/** How many guesses somebody gets in a span who guesses as soon as they may, all the time. */
export function guessesIn(slowing: Slowing, span: number): number {
  let guesses = 0
  for (let spent = 0; spent <= span; spent += waitAfter(slowing, guesses)) guesses++
  return guesses
}

/** What is counted, by name. What is counted in a class begins alike, so that one press lets the whole class in. */
export const pictureKeys = {
  ofClass: (classId: string) => `pictures at ${classId} `,
  tablet: (classId: string, tablet: string | null) => `pictures at ${classId} ${tablet ?? 'without a cookie'}`,
  newTablets: (classId: string, place: string) => `pictures at ${classId} new tablets ${place}`,
  childOnTablet: (tabletKey: string, childId: string) => `${tabletKey} ${childId}`,
  child: (childId: string) => `pictures of ${childId}`,
  newTablet: (childId: string) => `new tablet of ${childId}`,
} as const

/** What a child reads who has to wait: to count, when it is short, or how many minutes. */
export function waitInWords(ms: number): string {
  if (ms < minute) return `Count slowly to ${Math.max(5, Math.ceil(ms / second))}. Then tap your pictures again.`
  const minutes = Math.ceil(ms / minute)
  return `Wait for ${counted(minutes, 'minute')}. Then tap your pictures again. A grown-up can help you.`
}
