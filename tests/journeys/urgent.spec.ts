import type { Page } from '@playwright/test'
import { comeIn } from './child.ts'
import { openClass, signIn, toClass } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { expect, test } from './journey.ts'

/** How one gets there is looked at in journey 1. */
const unseen = () => Promise.resolve()
const needed = { name: 'I need a grown-up now' }

test('a child who needs a grown-up now is seen by the teacher and stands first on the desk', async ({
  visitor,
  inspect,
  javaScriptEnabled,
}) => {
  const [mrAli, mrsKhan, tablet] = [await visitor(), await visitor(), await visitor()]
  await mrAli.clock.install()
  await signIn(mrAli, emails.mrAli, unseen)
  const code = await openClass(mrAli, 'Willow', unseen)
  await toClass(mrAli, 'Willow')
  await comeIn(tablet, code, { look: unseen })

  await tablet.getByRole('button', needed).click()
  await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('Put your hand up now.')
  await expect(tablet.getByText(/^We will tell /)).toBeVisible()
  await inspect(tablet)

  if (javaScriptEnabled) await mrAli.clock.fastForward(21_000)
  else await mrAli.reload()
  await goToTheChild(mrAli, inspect)

  await signIn(mrsKhan, emails.mrsKhan, unseen)
  await mrsKhan.getByRole('link', { name: 'Desk' }).click()
  const main = mrsKhan.getByRole('main')
  await expect(main.getByRole('link').first()).toHaveText(/^Amira K/)
  await expect(main.getByText('They pressed: I need a grown-up now.').first()).toBeVisible()
  await inspect(mrsKhan)
})

async function goToTheChild(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  const banner = page.getByRole('link', { name: 'Please check on A.' })
  await expect(banner).toBeVisible()
  await look(page)
  await banner.click()
  await expect(page.getByText('Amira, Willow')).toBeVisible()
  await look(page)
  await page.getByRole('button', { name: 'I am with them' }).click()
  await expect(page.getByText('No child is waiting for you.')).toBeVisible()
  await toClass(page, 'Willow')
  await expect(banner).toHaveCount(0)
}
