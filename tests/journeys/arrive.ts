import type { Page } from '@playwright/test'

/** Does what brings another page, and waits until that page is there. */
export async function arrive(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()])
}
