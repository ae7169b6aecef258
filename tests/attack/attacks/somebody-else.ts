import { paths } from '#app/web/paths.ts'
import { unless, type Attack } from '../attack.ts'
import { formOnPage } from '../form-on-page.ts'

/** A page that one person left open, sent after another has signed in on the same tablet. */
export const somebodyElse: Attack = {
  number: '29',
  what: 'a page left open, sent after somebody else signed in',
  async findings({ ours, browserAt }) {
    const [first, second] = ours.children.slice(5)
    const found: string[] = []
    const tries = [
      { who: 'a child', from: first?.held, to: second?.held, at: paths.talk, typed: { person: 'anyone' } },
      {
        who: 'a teacher',
        from: ours.sessions.practitioner,
        to: ours.sessions['other practitioner'],
        at: paths.newConcern,
        typed: { seen: 'left open by somebody else', aboutAdult: 'no' },
      },
    ]
    for (const { who, from, to, at, typed } of tries) {
      const browser = browserAt(ours, from)
      const { address, fields } = formOnPage(await browser.visit(at), at)
      browser.jar.set('__Host-sid', to?.sessionId ?? '')
      const body = new URLSearchParams({ ...fields, ...typed })
      const headers = { 'Sec-Fetch-Site': 'same-origin' }
      const page = await browser.request(address, { method: 'POST', body, headers })
      found.push(...unless(page.status === 409, `a page of ${who}, sent by another, is answered ${page.status}`))
    }
    return found
  },
}
