import { parse } from 'node-html-parser'
import { randomUUID } from 'node:crypto'
import { paths } from '#app/web/paths.ts'
import type { Browser } from '#tests/support/browser.ts'
import { unless, type Attack } from '../attack.ts'
import { formOnPage } from '../form-on-page.ts'
import type { Target } from '../target.ts'

const everybody = 'Sam Ali, a practitioner, a deputy, a lead, a head and an office'

/** What a page of this school leads to, as far as it is about what children told. */
function leadsTo(html: string): string[] {
  const links = parse(html)
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '')
  return [...new Set(links.filter((link) => /^\/(allegations\/)?(worries|alerts)\/[0-9a-f-]{36}$/.test(link)))]
}

/** Whether anybody of the school can open what stands in these words. */
async function isRead({ ours, browserAt }: Target, words: string): Promise<boolean> {
  const { practitioner, deputy, lead, head } = ours.sessions
  for (const held of [practitioner, ours.signedIn, deputy, lead, head]) {
    const browser = browserAt(ours, held)
    for (const list of [paths.worries, paths.desk, paths.allegations]) {
      const { html, status } = await browser.visit(list)
      if (status !== 200) continue
      for (const link of leadsTo(html)) if ((await browser.visit(link)).html.includes(words)) return true
    }
  }
  return false
}

/** A grown-up writes down what a child said; that it names people is all that matters. */
async function isSaid(browser: Browser, child: string, words: string): Promise<void> {
  const page = await browser.visit(paths.paperNote)
  const { address, fields } = formOnPage(page, paths.paperNote)
  const when = { day: '2026-11-17', time: '09:00', where: '' }
  const { status } = await browser.submit(address, { ...fields, token: randomUUID(), child, words, ...when })
  if (status >= 400) throw new Error(`the note was answered ${status}`)
}

export const unheard: Attack = {
  number: '1',
  what: 'words of a child that name everybody who could read them',
  async findings(target) {
    const { ours, browserAt } = target
    const [child] = ours.children
    const teacher = browserAt(ours, ours.sessions.practitioner)
    const found: string[] = []
    for (const said of [`I told ${everybody} that I want to die 1`, `${everybody} are my friends 2`]) {
      await isSaid(teacher, child?.id ?? '', said)
      found.push(...unless(await isRead(target, said), `nobody of the school can open “${said}”`))
    }
    return found
  },
}

/** A child who did nothing for longer than their session may be idle, and then asks for somebody. */
export const lateWords: Attack = {
  number: '2',
  what: 'words that a child sends after their session went idle',
  async findings({ ours, browserAt }) {
    const tablet = browserAt(ours, ours.idle)
    const page = await tablet.submit(paths.helpNow)
    if (page.location !== paths.helpNow) return [`they are answered ${page.status} ${page.location ?? ''}`]
    const { html } = await tablet.visit(page.location)
    return unless(html.includes('Put your hand up'), 'the page after it does not say who comes')
  },
}
