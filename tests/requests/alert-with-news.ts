import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { carried, tells } from './telling.ts'

/** Somebody takes an alert, having seen all of it. */
export async function takes(browser: Browser, alertId: string): Promise<Page> {
  const seen = carried((await browser.visit(href(paths.alert, { alertId }))).html, 'seen')
  return browser.submit(href(paths.acknowledgement, { alertId }), { seen })
}

/** Mrs Khan has an urgent alert about Amira; then Amira says the same again, and it is due at 10:33. */
export async function anAlertWithNews() {
  const school = await aSchool({ at: '2026-11-17T10:00:00Z' })
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const mrOsei = await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const { alertId } = await tells(school, amira, { safe: 'no' })
  await takes(await school.signedIn(mrsKhan), alertId)
  school.clock.set('2026-11-17T10:18:00Z')
  const again = await tells(school, amira, { safe: 'no', text: 'again' })
  const [lead, deputy] = [await school.signedIn(mrsKhan), await school.signedIn(mrOsei)]
  return { school, willow, amira, mrsKhan, mrOsei, lead, deputy, alertId, again }
}
