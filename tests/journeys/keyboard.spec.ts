import type { Locator, Page } from '@playwright/test'
import { comeIn } from './child.ts'
import { openClass, signIn } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { expect, test } from './journey.ts'

/** Every page on this way is looked at in journey 1. */
const unseen = () => Promise.resolve()

test('a child can check in and plant with nothing but a keyboard', async ({ visitor }) => {
  const [mrAli, tablet] = [await visitor(), await visitor()]
  await signIn(mrAli, emails.mrAli, unseen)
  const code = await openClass(mrAli, 'Willow', unseen)
  await comeIn(tablet, code, { look: unseen })

  await press(tablet, tablet.getByRole('button', { name: 'Start' }), 'Enter')
  await tabTo(tablet, tablet.getByRole('radio', { name: 'sad', exact: true }))
  await tablet.keyboard.press('ArrowDown')
  await expect(tablet.getByRole('radio', { name: 'okay' })).toBeChecked()
  await expect(tablet.getByRole('radio', { name: 'okay' })).toBeFocused()
  await press(tablet, tablet.getByRole('button', { name: 'Next' }), 'Enter')

  await press(tablet, tablet.getByRole('checkbox', { name: 'tired' }), 'Space')
  await expect(tablet.getByRole('checkbox', { name: 'tired' })).toBeChecked()
  await press(tablet, tablet.getByRole('button', { name: 'Next' }), 'Space')
  await press(tablet, tablet.getByRole('button', { name: 'Skip' }), 'Enter')
  await press(tablet, tablet.getByRole('button', { name: 'Skip' }), 'Enter')

  for (const answer of ['Yes', 'yes', 'home', 'big', 'Just read it', 'Mr Ali'])
    await press(tablet, tablet.getByRole('button', { name: answer, exact: true }), 'Enter')

  await tabTo(tablet, tablet.getByRole('textbox'))
  await tablet.keyboard.type('my hamster is poorly')
  await press(tablet, tablet.getByRole('button', { name: 'All done' }), 'Enter')
  await press(tablet, tablet.getByRole('link', { name: 'Plant something' }), 'Enter')

  await press(tablet, tablet.getByRole('radio', { name: 'daisy' }), 'Space')
  await press(tablet, tablet.getByRole('button', { name: 'Row 1, space 2' }), 'Enter')
  await expect(tablet.getByText('A daisy.')).toBeVisible()
  await press(tablet, tablet.getByRole('button', { name: 'Finish' }), 'Enter')
  await expect(tablet.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible()
})

async function press(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Goes on with Tab until the keyboard is there, and sees where it is at every stop. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) break
  }
  await expect(target).toBeFocused()
  expect(await outlineOf(target), 'px of outline around what has the keyboard').toBeGreaterThanOrEqual(2)
}

/** The outline of what has the keyboard: its own, or that of the tile it lies over. */
function outlineOf(target: Locator): Promise<number> {
  return target.evaluate((element) => {
    const shown = element.matches('.pick') ? element.nextElementSibling : element
    const { outlineStyle, outlineWidth } = getComputedStyle(shown ?? element)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
}
