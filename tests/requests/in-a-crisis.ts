import { randomUUID } from 'node:crypto'
import { gathering } from '#app/safeguarding/crisis/steps.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { Browser } from '#tests/support/browser.ts'
import { carried } from './telling.ts'

type Fields = Readonly<Record<string, string>>
type Place = { readonly responseId: string; readonly step: number }

/** Somebody starts the crisis steps for a child, or joins those that are open; gives the crisis. */
export async function startsCrisis(browser: Browser, childId: string, from: Fields = {}): Promise<string> {
  const { location } = await browser.submit(href(paths.childCrisis, { childId }), { ...from, token: randomUUID() })
  return /crisis\/([^/]+)/.exec(location ?? '')?.[1] ?? ''
}

/** The address of a step. */
export const stepAt = ({ responseId, step }: Place) => href(paths.crisisStep, { responseId, step: `${step}` })

/** What the form of a step carries that nobody has answered yet. */
const unanswered = (): Fields => ({ token: randomUUID(), seen: '' })

/** What the form of a step carries, as its page is now; where every answer counts it does not matter what stood there. */
export async function carriedBy(browser: Browser, place: Place): Promise<Fields> {
  if (gathering.includes(place.step)) return unanswered()
  const { html } = await browser.visit(stepAt(place))
  return { token: carried(html, 'token'), seen: carried(html, 'seen') }
}

/** Somebody opens a step and answers it. */
export async function answersStep(browser: Browser, place: Place, fields: Fields) {
  return browser.submit(stepAt(place), { ...(await carriedBy(browser, place)), ...fields })
}

/** Answers what has to be answered before a crisis can be closed, where nobody has answered it yet. */
export async function nearlyOver(browser: Browser, responseId: string, decidedBy: string): Promise<void> {
  const answers: Readonly<Record<number, Fields>> = {
    1: { danger: 'no' },
    5: { home: 'yes', why: 'Her aunt is there', collects: 'Aunt Rosa' },
    7: { decision: 'not yet', decidedBy, reason: 'The police asked' },
  }
  for (const [step, fields] of Object.entries(answers))
    await browser.submit(stepAt({ responseId, step: Number(step) }), { ...fields, ...unanswered() })
}

/** How a crisis ends well. */
export const over = { outcome: 'safe at home', words: 'She is with her aunt', unanswered: 'It was over at once' }
