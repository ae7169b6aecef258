import { parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { gardenItems } from '#db/schema/child/garden.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool, pictures } from '#tests/support/school.ts'
import { aClassroom, checkIn, goToWorryBox, hiddenField, signInAs, tellWorry } from './tablet.ts'

const pages = new Map<string, Page>()

/** Every page a child can come to, in every state that has words of its own. */
beforeAll(async () => {
  const school = await aSchool()
  const { willow, tablet } = await aClassroom(school)
  await school.person('practitioner', { name: 'Dee Marsh', knownAs: 'Miss Dee', canBeChosen: true })
  const show = (what: string, page: Page) => void pages.set(what, page)
  const look = async (path: string) => show(path, await tablet.visit(path))

  const door = school.browser()
  for (const path of [paths.frontDoor, paths.help, paths.whoCanSee, paths.classCode]) show(path, await door.visit(path))
  show('no code', await door.submit(paths.classCode))
  show('wrong code', await door.submit(paths.classCode, { code: 'ZZZZZZ' }))
  const noah = await school.child('Noah', { in: willow })
  const { code } = await school.opening(willow)
  await door.submit(paths.classCode, { code })
  show(paths.who, await door.visit(paths.who))
  show('no name', await door.submit(paths.who))
  await door.submit(paths.who, { child: noah.id })
  show(paths.pictures, await door.visit(paths.pictures))
  for (let tried = 1; tried <= 5; tried++)
    show(`wrong pictures ${tried}`, await signInAs(door, { childId: noah.id, code }, pictures.toReversed()))

  for (const path of [paths.today, paths.garden, paths.stickers, paths.helpNow]) await look(path)
  await tablet.submit(paths.checkIn)
  show('Today, begun', await tablet.visit(paths.today))
  for (const path of [paths.feeling, paths.words, paths.about, paths.helper]) {
    await look(path)
    show(`${path}, wrong`, await tablet.submit(path, { [path.replace('/check-in/', '')]: 'furniture' }))
  }
  await tablet.submit(paths.feeling, { feeling: '3' })
  await look(paths.worryBox)
  const checkInId = hiddenField(await goToWorryBox(tablet, { about: 'my body' }), 'checkIn')
  show('a worry out of date', await tablet.submit(paths.worryBox, {}))
  const send = (path: string, fields: Record<string, string> = {}) =>
    tablet.submit(path, { checkIn: checkInId, ...fields })
  await send(paths.worryBox, { worry: 'yes' })
  show('a worry, again', await tablet.visit(paths.worryBox))
  await look(paths.safe)
  await send(paths.safe, { answer: 'no' })
  await look(paths.handUp)
  await look(paths.worryTopic)
  await send(paths.worryTopic, { skip: 'yes' })
  show('a worry, about anything', await tablet.visit(paths.worryTopic))
  await look(paths.worrySize)
  await look(paths.worryWant)
  await send(paths.worryWant, { answer: 'talk to me today' })
  await look(paths.worryPerson)
  await look(paths.worryWords)
  for (const path of [paths.safe, paths.worryTopic, paths.worrySize, paths.worryWant, paths.worryPerson])
    show(`${path}, nothing tapped`, await send(path))
  show('a worry too long', await send(paths.worryWords, { token: crypto.randomUUID(), words: 'a '.repeat(1500) }))
  await send(paths.worryWords, { token: crypto.randomUUID(), words: 'x' })
  show('all done, not safe', await tablet.visit(paths.allDone))
  show(paths.allDone, await checkIn(tablet, { worry: { words: 'x' } }))
  show('Today, done', await tablet.visit(paths.today))
  show('garden to plant in', await tablet.visit(paths.garden))
  show('nothing chosen', await tablet.submit(paths.garden))
  await tablet.submit(paths.garden, { plant: 'oak', place: 'r1c1' })
  await tablet.submit(paths.garden, { plant: 'oak', place: 'r1c3' })
  const itemId = (await school.rows(gardenItems))[0]?.id ?? ''
  await tablet.submit(href(paths.putAway, { itemId }))
  show('garden with a shed', await tablet.visit(paths.garden))
  show('bring back', await tablet.visit(href(paths.bringBack, { itemId })))
  show('too late', await tablet.submit(paths.garden, { plant: 'oak', place: 'r1c2' }))
  show('not found', await tablet.visit(href(paths.bringBack, { itemId: checkInId })))
  await look(paths.talk)
  show('talk to nobody we know', await tablet.submit(paths.talk, { person: 'x' }))
  await tablet.submit(paths.talk, { token: crypto.randomUUID(), person: 'anyone' })
  await look(paths.talkTold)
  await tablet.submit(paths.helpNow)
  show('help is told', await tablet.visit(paths.helpNow))
  school.clock.set('2026-11-21T11:00:00Z')
  const saturday = await school.childIn(noah)
  show('all done, school closed', await checkIn(saturday, { worry: { words: 'x' } }))
  await tellWorry(saturday, hiddenField(await goToWorryBox(saturday), 'checkIn'), {
    safe: 'no',
    words: 'x'.repeat(2001),
  })
  show('not safe, school closed', await saturday.visit(paths.handUp))
})

/** The sentences of a page: what stands in one block of text, cut at its full stops. */
function sentencesOf({ html }: Page): string[] {
  const page = parse(html.replaceAll(/<\/(button|label|option)>/g, '$&<br>')).querySelector('body')
  for (const hidden of page?.querySelectorAll('svg, style, textarea') ?? []) hidden.remove()
  const blocks = (page?.structuredText ?? '').split('\n')
  return blocks
    .flatMap((block) => block.split(/(?<=[.?!:])\s+/))
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

const wordsOf = (sentence: string) => sentence.match(/[\p{L}’']+/gu) ?? []
const everyWord = () => [...pages.values()].flatMap(sentencesOf).flatMap(wordsOf)

test('every page of a child is plain: no script, and its own sheet inside', () => {
  expect(pages.size).toBeGreaterThan(35)
  for (const [what, { html, headers }] of pages) {
    expect(html, what).not.toMatch(/<script|onclick|javascript:/i)
    expect(headers.get('Content-Security-Policy'), what).not.toContain('script-src')
    expect(html, what).toContain('<style>')
    expect(html, what).toContain('lang="en-GB"')
  }
})

test('children are promised nothing that cannot be kept, blamed for nothing, and counted for nothing', () => {
  const never =
    /\b(secret|private|confidential|streak|scores?|points?|level|rank|winner|best|fastest|behind|failed|naughty|forgot|should have|missed you|only you|nobody (else )?(will )?see)\b/i
  for (const [what, page] of pages) for (const sentence of sentencesOf(page)) expect(sentence, what).not.toMatch(never)
})

test('sentences are short: eight words on the whole, and none longer than sixteen', () => {
  const sentences = [...new Set([...pages.values()].flatMap(sentencesOf))]
  const lengths = sentences.map((sentence) => wordsOf(sentence).length).filter((length) => length > 0)
  expect(lengths.length).toBeGreaterThan(80)
  expect(lengths.reduce((sum, length) => sum + length) / lengths.length).toBeLessThanOrEqual(8)
  expect(sentences.filter((sentence) => wordsOf(sentence).length > 16)).toEqual([])
})

test('every long word that a child meets has been looked at', async () => {
  const long = [...new Set(everyWord().map((word) => word.toLowerCase()))].filter((word) => word.length > 8).sort()
  await expect(`${long.join('\n')}\n`).toMatchFileSnapshot('./child-words.approved.md')
})

test('help is on every page, and so is who can see what one says', () => {
  for (const [what, { html, status }] of pages) {
    if (status === 404 || status === 409) continue
    const links = parse(html)
      .querySelectorAll('a[href], form[action]')
      .map((link) => (link.getAttribute('href') ?? link.getAttribute('action'))?.split('?')[0])
    expect(links, what).toContain(paths.help)
    expect(links, what).toContain(paths.whoCanSee)
  }
})

test('a page has one heading that says what it is, and a title of its own', () => {
  for (const [what, { html }] of pages) {
    expect(parse(html).querySelectorAll('h1'), what).toHaveLength(1)
    expect(parse(html).querySelector('title')?.textContent, what).toMatch(/^(Error: )?.+ – The Lift$/)
  }
})
