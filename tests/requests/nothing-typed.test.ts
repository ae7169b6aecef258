import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { heldForms } from '#db/schema/access.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import { aChildWriting, aClassroom, checkIn, wordsOn } from './tablet.ts'

const password = 'a long password of mine'

/** A child has told something, is marked as away, and a grown-up of a role has signed in with their password. */
async function aGrownUp(role: 'lead' | 'head' | 'practitioner', words: string) {
  const school = await aSchool()
  const { tablet, mia, willow, teacher } = await aClassroom(school)
  const passwordHash = await hashPassword(password)
  const person = await school.person(role, {
    passwordHash,
    ...(role === 'practitioner' ? { cares: willow } : {}),
  })
  const colleague = await school.person('lead', { passwordHash })
  if (role !== 'head') await school.person('head')
  await checkIn(tablet, { worry: { words } })
  await (await school.signedIn(teacher)).submit(href(paths.absence, { childId: mia.id }), { from: '2026-11-17' })
  const [worry] = await school.rows(worries)
  const browser = school.browser()
  const signIn = (address: string, { email } = person) => browser.submit(address, { email, password })
  await signIn(paths.signIn)
  return { school, mia, worryId: worry?.id ?? '', browser, signIn, colleague }
}

const hurt = 'my uncle hurts me and I am scared to go home'
type GrownUp = Awaited<ReturnType<typeof aGrownUp>>
type Press = {
  readonly button: string
  readonly role: 'lead' | 'head' | 'practitioner'
  readonly words: string
  readonly at: (there: GrownUp) => string
}
const presses: [string, Press][] = [
  [
    'a worry',
    {
      button: 'I have read this',
      role: 'lead',
      words: hurt,
      at: ({ worryId }) => href(paths.worry, { worryId }),
    },
  ],
  [
    'a worry of the head’s',
    {
      button: 'I have read this',
      role: 'head',
      words: 'mr ali hits me',
      at: ({ worryId }) => href(paths.headWorry, { worryId }),
    },
  ],
  ['the desk', { button: 'I’ll deal with this', role: 'lead', words: hurt, at: () => paths.desk }],
  [
    'an absence',
    {
      button: 'Take it back',
      role: 'practitioner',
      words: hurt,
      at: ({ mia }) => href(paths.absence, { childId: mia.id }),
    },
  ],
]

/** Presses the first button of a page that begins so, and fills in nothing. */
function pressesOnly(browser: Browser, page: Page, begins: string): Promise<Page> {
  const names = parse(page.html)
    .querySelectorAll('main button')
    .map((one) => one.textContent.replace(/\s+/g, ' ').trim())
  return press(browser, page, { button: names.find((name) => name.startsWith(begins)) ?? begins })
}

async function opened(browser: Browser, address: string | null): Promise<Page> {
  let page = await browser.visit(address ?? '')
  for (let times = 0; page.location !== null && times < 3; times++) page = await browser.visit(page.location)
  return page
}

describe('#2 a form in which nobody typed or chose anything', () => {
  test.each(presses)('is not held: pressed on %s when signed out', async (_where, { button, role, words, at }) => {
    const there = await aGrownUp(role, words)
    const { school, browser, signIn } = there
    const page = await browser.visit(at(there))
    school.clock.forward(31)
    const away = await pressesOnly(browser, page, button)
    expect(await school.rows(heldForms)).toEqual([])
    expect(away.location).toMatch(/^\/sign-in\?next=/)

    const again = await opened(browser, (await signIn(away.location ?? '')).location)
    expect(wordsOn(again)).not.toMatch(/not been sent yet|Here is what you wrote/)
    const pressed = await pressesOnly(browser, again, button)
    expect(pressed).toMatchObject({ status: 303 })
    expect(wordsOn(await opened(browser, pressed.location))).toContain('Saved.')
    expect(wordsOn(await browser.visit(paths.mySessions))).not.toContain('not been sent yet')
  })

  test.each(presses)(
    'is not held: pressed on %s when a colleague is here',
    async (_where, { button, role, words, at }) => {
      const there = await aGrownUp(role, words)
      const { school, browser, signIn, colleague } = there
      const page = await browser.visit(at(there))
      await browser.submit(paths.signOut)
      await signIn(paths.signIn, colleague)
      const refused = await pressesOnly(browser, page, button)
      expect(refused.status).toBe(409)
      expect(wordsOn(refused)).toContain('Nothing was saved')
      expect(wordsOn(refused)).not.toMatch(/comes back|copy/)
      expect(await school.rows(heldForms)).toEqual([])
    },
  )

  test('is not held of a child who sends empty words after they pressed Finish', async () => {
    const { school, tablet } = await aChildWriting(await aSchool())
    const page = await tablet.visit(paths.worryWords)
    const left = tablet.open.whose
    await tablet.submit(paths.finish)
    tablet.open.whose = left
    expect((await press(tablet, page, { button: 'Next', words: ' ' })).location).toBe(paths.classCode)
    expect(await school.rows(heldForms)).toEqual([])
  })

  test('is another one than a form with a field of that name in which somebody wrote or chose', async () => {
    const { school, browser } = await aGrownUp('practitioner', hurt)
    await browser.visit(paths.newConcern)
    school.clock.forward(31)
    const { location } = await browser.submit(paths.newConcern, { token: randomUUID(), seen: 'A bruise on her arm' })
    expect(location).toBe(`${paths.signIn}?unsent=held`)
    expect(await school.rows(heldForms)).toHaveLength(1)
  })
})
