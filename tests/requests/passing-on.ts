import { randomUUID } from 'node:crypto'
import { paths } from '#app/web/paths.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import type { School } from '#tests/support/school.ts'

type Fields = Readonly<Record<string, string>>

/** What the form of a concern properly holds, a minute before the school's clock. */
export function aConcern(school: School, { child, ...more }: Fields & { readonly child: string }): Fields {
  const at = new Date(school.clock.now().getTime() - 60_000)
  const [day = '', clock = ''] = at.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).split(' ')
  const time = clock.replace(/:\d\d$/, '')
  const told = { seen: 'A bruise on her arm', childWords: '', done: '', whoKnows: '', worry: '', alert: '' }
  const adult = { aboutAdult: 'no', adult: '', adultName: '' }
  return { token: randomUUID(), child, day, time, ...told, ...adult, ...more }
}

/** Where a grown-up comes to when they have passed something on. */
export function sends(browser: Browser, fields: Fields): Promise<Page> {
  return browser.submit(paths.newConcern, fields)
}

/** A grown-up of the school passes something on; gives its id. */
export async function passesOn(
  school: School,
  person: { readonly id: string },
  fields: Fields & { readonly child: string },
): Promise<string> {
  const { location } = await sends(await school.signedIn(person), aConcern(school, fields))
  const [, concernId] = /^\/concerns\/([0-9a-f-]+)\/passed-on$/.exec(location ?? '') ?? []
  if (concernId === undefined) throw new Error('the concern was not taken')
  return concernId
}
