import { comeIn, jay, next, skip, tap } from './child.ts'
import { openClass, signIn } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { expect, test } from './journey.ts'

const unseen = () => Promise.resolve()
const words = 'my nan died'

test('#2 a child writes and presses Finish: it is told, and they are out', async ({ visitor, inspect }) => {
  const [msMackay, tablet, mrsKhan] = [await visitor(), await visitor(), await visitor()]
  await signIn(msMackay, emails.msMackay, unseen)
  const code = await openClass(msMackay, 'Oak', unseen)
  await comeIn(tablet, code, { child: jay, look: unseen })
  await tablet.getByRole('button', { name: 'Start' }).click()

  // Enter on a face is Next, whatever stands above the question.
  await tablet.getByRole('radio', { name: 'okay', exact: true }).check()
  await tablet.keyboard.press('Enter')
  await expect(tablet.getByRole('heading', { level: 1, name: 'Which words fit?' })).toBeVisible()
  await tablet.getByRole('checkbox', { name: 'calm', exact: true }).check()
  await tablet.getByRole('button', { name: 'I need a grown-up now' }).click()
  await expect(tablet.getByText(/^We will tell /)).toBeVisible()
  await inspect(tablet)
  await tablet.getByRole('link', { name: 'Go back to Today' }).click()
  await tablet.getByRole('link', { name: 'Go on' }).click()
  await expect(tablet.getByRole('heading', { level: 1, name: 'What is it about?' })).toBeVisible()
  await tablet.getByRole('link', { name: 'Back' }).click()
  await expect(tablet.getByRole('checkbox', { name: 'calm', exact: true })).toBeChecked()
  await next(tablet)
  for (let question = 0; question < 2; question++) await skip(tablet)
  for (const answer of ['Yes', 'yes', 'home', 'big', 'Talk to me today', 'Anyone']) await tap(tablet, answer)

  await tablet.getByRole('textbox').fill(words)
  await inspect(tablet)
  await tablet.getByRole('button', { name: 'Finish' }).click()
  await expect(tablet.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible()

  await signIn(mrsKhan, emails.mrsKhan, unseen)
  await mrsKhan.getByRole('link', { name: /^Worries/ }).click()
  await mrsKhan.getByRole('link', { name: 'Jay T' }).click()
  await expect(mrsKhan.getByText(words)).toBeVisible()
})
