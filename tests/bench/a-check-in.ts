import { paths } from '#app/web/paths.ts'
import type { Answer, Asked, Fields } from './tablet.ts'

type Page = Pick<Answer, 'status' | 'location' | 'html'>

/** What a child answers, by the address of the page that asks. */
export type Telling = Readonly<Record<string, Fields>>

const before = {
  [paths.feeling]: { feeling: '5' },
  [paths.words]: { words: ['happy', 'excited'] },
  [paths.about]: { about: 'friends' },
  [paths.helper]: { helper: 'yes' },
} as const

/** An ordinary day: every question answered, and no worry. */
export const noWorry: Telling = { ...before, [paths.worryBox]: { worry: 'no' } }

/** A child who asks a grown-up to talk to them: every tap, some words, and an alert. */
export function aWorry(words: string): Telling {
  return {
    ...before,
    [paths.worryBox]: { worry: 'yes' },
    [paths.safe]: { answer: 'yes' },
    [paths.worryTopic]: { answer: 'friends' },
    [paths.worrySize]: { answer: 'middle' },
    [paths.worryWant]: { answer: 'talk to me today' },
    [paths.worryPerson]: { answer: 'anyone' },
    [paths.worryWords]: { words },
  }
}

/** One child's way through a check-in, page by page, from Today until "All done". */
export type CheckIn = {
  /** What the tablet asks for next; null when the child is done. */
  next(): Asked | null
  /** Goes on from the answer; throws when it is not what a child should see. */
  took(answer: Page): void
}

export function aCheckIn(telling: Telling): CheckIn {
  let next: Asked | null = { method: 'GET', path: paths.today }
  return {
    next: () => next,
    took(answer) {
      if (next) next = after(next, answer, telling)
    },
  }
}

function after({ method, path }: Asked, answer: Page, telling: Telling): Asked | null {
  const { status, location } = answer
  if (method === 'POST') {
    if ((status === 302 || status === 303) && location) return { method: 'GET', path: location }
    throw new Error(`POST ${path} was answered ${status}`)
  }
  if (status !== 200) throw new Error(`GET ${path} was answered ${status} ${location ?? ''}`)
  if (path === paths.allDone) return null
  if (path === paths.today) return { method: 'POST', path: onPage(answer, paths.checkIn) }
  const fields = telling[path]
  if (!fields) throw new Error(`a check-in does not go by ${path}`)
  const carried = Object.fromEntries(
    ['checkIn', 'token'].flatMap((name) => {
      const value = new RegExp(`name="${name}" value="([^"]+)"`).exec(answer.html())?.[1]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return { method: 'POST', path: onPage(answer, path), fields: { ...fields, ...carried } }
}

/** The address as the form of the page has it, which says whose page it is. */
function onPage({ html }: Page, path: string): string {
  const whose = /[?;]whose=([\w-]+)/.exec(html())?.[1]
  if (whose === undefined) throw new Error(`the page before ${path} does not say whose it is`)
  return `${path}?whose=${whose}`
}

/** Goes through a check-in as fast as the server answers, until it is done or the next request is the one to stop before. */
export async function walk(
  checkIn: CheckIn,
  ask: (asked: Asked) => Promise<Page>,
  until: (next: Asked) => boolean = () => false,
): Promise<void> {
  for (let next = checkIn.next(); next && !until(next); next = checkIn.next()) checkIn.took(await ask(next))
}

/** Whether this is the last button of a check-in, the one that finishes it. */
export function isFinishing({ method, path, fields }: Asked): boolean {
  const isNoWorry = path.startsWith(`${paths.worryBox}?`) && fields?.worry === 'no'
  return method === 'POST' && (isNoWorry || path.startsWith(`${paths.worryWords}?`))
}
