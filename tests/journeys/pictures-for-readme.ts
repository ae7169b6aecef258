import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { amira, comeIn } from './child.ts'
import { openClass, signIn, toClass } from './grown-up.ts'

const unseen = () => Promise.resolve()
const most = 120 * 1024

/** The three pictures the README shows: a child's question, a class today, and the desk. */
export async function picturesForReadme(folder: string, visitor: () => Promise<Page>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const [mrAli, mrsKhan, tablet] = [await visitor(), await visitor(), await visitor()]
  await signIn(mrAli, 'mr.ali@oakfield.example', unseen)
  const code = await openClass(mrAli, 'Willow', unseen)
  await toClass(mrAli, 'Willow')
  await take(mrAli, { width: 1180, height: 520 }, join(folder, 'class-today.png'))

  await comeIn(tablet, code, { child: amira, look: unseen })
  await tablet.getByRole('button', { name: /Start|Tell us more/ }).click()
  await tablet.getByRole('radio', { name: 'sad', exact: true }).check()
  await take(tablet, { width: 768, height: 860 }, join(folder, 'child-feeling.png'))

  await signIn(mrsKhan, 'mrs.khan@oakfield.example', unseen)
  await mrsKhan.getByRole('link', { name: 'Desk' }).click()
  await take(mrsKhan, { width: 1180, height: 580 }, join(folder, 'desk.png'))
}

async function take(page: Page, size: { width: number; height: number }, path: string): Promise<void> {
  await page.setViewportSize(size)
  await page.screenshot({ path })
  const { size: bytes } = await stat(path)
  if (bytes > most) throw new Error(`${path} has ${bytes} bytes, more than ${most}`)
}
