import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { aChildWriting, hiddenField, wordsOn } from './tablet.ts'
import { tells } from './telling.ts'

const long = 'my uncle hurts me at night. '.repeat(80)

async function aChildWhoSends() {
  const { checkIn, tablet, ...room } = await aChildWriting(await aSchool())
  const sends = (fields: Record<string, string>) => tablet.submit(paths.worryWords, { checkIn, ...fields })
  return { ...room, tablet, sends }
}

/** What stands in the field in which a child writes. */
const inTheBox = ({ html }: Page) => parse(html).querySelector('textarea[name=words]')?.textContent.trim()

test('#2 words that are too long come back to the child who wrote them, also when their check-in is over', async () => {
  const { school, lead, token, sends } = await aChildWhoSends()
  await sends({ token, words: 'I am sad' })
  const back = await sends({ token: randomUUID(), words: long })
  expect(back.status).toBe(422)
  expect(inTheBox(back)).toBe(long.trim())
  expect(wordsOn(back)).toContain('Write 2,000 letters or fewer')

  const sent = await sends({
    checkIn: hiddenField(back, 'checkIn'),
    token: hiddenField(back, 'token'),
    words: 'my uncle hurts me',
  })
  expect(sent).toMatchObject({ status: 303, location: paths.allDone })
  const browser = await school.signedIn(lead)
  const pages = (await school.rows(worries)).map(({ id }) => browser.visit(href(paths.worry, { worryId: id })))
  expect((await Promise.all(pages)).map(wordsOn).join()).toContain('my uncle hurts me')
})

test('#2 words that come without what their page carries come back and can be sent', async () => {
  const { school, tablet, token, sends } = await aChildWhoSends()
  await sends({ token, words: '' })
  const back = await tablet.submit(paths.worryWords, { words: 'uncle' })
  expect(back.status).toBe(422)
  expect(inTheBox(back)).toBe('uncle')
  const carried = { checkIn: hiddenField(back, 'checkIn'), token: hiddenField(back, 'token') }
  expect((await sends({ ...carried, words: 'uncle' })).status).toBe(303)
  expect((await school.rows(worries)).filter(({ words }) => words !== null)).toHaveLength(1)
})

test('#2 a page that was only asked for is not shown when the check-in is over', async () => {
  const { tablet, token, sends } = await aChildWhoSends()
  await sends({ token, words: '' })
  expect(await tablet.visit(paths.worryWords)).toMatchObject({ status: 302, location: paths.today })
})

test('#2 more than can be kept is refused with its words; more than is read is not said to be taken', async () => {
  const { school, token, sends } = await aChildWhoSends()
  const words = 'uncle hurts '.repeat(5500)
  const refused = await sends({ token, words })
  expect(refused.status).toBe(413)
  expect(refused.html).toContain(words.trim())
  expect(wordsOn(refused)).toContain('That is too long.')
  expect((await school.rows(worries)).filter((worry) => worry.words !== null)).toEqual([])
})

test('#2 what a grown-up wrote stands on the page that says why it was not taken, whatever was looked at first', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const head = await school.signedIn(await school.person('head', { name: 'Ms Hughes' }))
  const teacher = await school.signedIn(await school.person('practitioner', { cares: willow }))
  const mia = await school.child('Mia', { in: willow })
  const { worryId } = await tells(school, mia, { text: 'i am sad' })
  const reason = 'He is her uncle. '.repeat(200)
  const back = await head.submit(href(paths.handingBack, { worryId }), { token: randomUUID(), reason })
  expect(back.status).toBeGreaterThanOrEqual(404)
  expect(back.html).toContain(reason.trim())
  const nowhere = href(paths.newFileEntry, { childId: randomUUID() })
  for (const browser of [head, teacher]) {
    const page = await browser.submit(nowhere, { token: randomUUID(), words: 'She ate nothing today' })
    expect(page.status).toBeGreaterThanOrEqual(403)
    if (page.status === 404) expect(page.html).toContain('She ate nothing today')
  }
})
