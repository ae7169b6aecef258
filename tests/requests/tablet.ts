import { parse } from 'node-html-parser'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import type { School } from '#tests/support/school.ts'

type Fields = Record<string, string | string[]>
export type Told = {
  readonly feeling?: string
  readonly words?: string[]
  readonly about?: string
  readonly helper?: string
  readonly worry?: Worry
}
/** What a child tells of a worry: taps, words, and whom they ask for. */
export type Worry = Partial<Record<'topic' | 'size' | 'want' | 'safe' | 'words' | 'person', string>>

/** What a hidden field of a page holds. */
export function hiddenField({ html }: Page, name: string): string {
  const value = parse(html).querySelector(`input[type=hidden][name=${name}]`)?.getAttribute('value')
  if (value === undefined) throw new Error(`no hidden field ${name} on this page`)
  return value
}

/** The words a person reads on a page, without the header and the footer round it. */
export const wordsOn = ({ html }: Page) =>
  parse(html).querySelector('main')?.textContent.replace(/\s+/g, ' ').trim() ?? ''

/** A page as it reads whoever's it is: without whom its forms say it was made for. */
export const asAnybodys = (html: string) => html.replace(/whose=[\w-]+/g, 'whose=theirs')

/** The controls of a page that are chosen already. */
export const pickedOn = ({ html }: Page) =>
  parse(html)
    .querySelectorAll('input[checked]')
    .map((input) => input.getAttribute('value'))

/** The answer of a page that shows what was tapped before, or nothing. */
export const pickedAnswer = ({ html }: Page) =>
  parse(html).querySelector('button.chosen')?.getAttribute('value') ?? null

/** A child taps their way in: the class code, their name, their pictures. */
export async function signInAs(tablet: Browser, { childId, code }: { childId: string; code: string }, taps: string[]) {
  await tablet.submit(paths.classCode, { code })
  await tablet.submit(paths.who, { child: childId })
  return tapPictures(tablet, taps)
}

export async function tapPictures(tablet: Browser, taps: readonly string[]): Promise<Page> {
  let page = await tablet.visit(paths.pictures)
  for (const [place, picture] of taps.entries())
    page = await tablet.submit(paths.pictures, { place: `${place}`, picture })
  return page
}

const answer = (value: string | string[] | undefined, name: string): Fields =>
  value === undefined ? { skip: 'yes' } : { [name]: value }

/** A child goes from Today to the worry box, answering what they are asked; what is not given is skipped. */
export async function goToWorryBox(tablet: Browser, { feeling = '3', words, about, helper }: Told = {}): Promise<Page> {
  await tablet.submit(paths.checkIn)
  await tablet.submit(paths.feeling, { feeling })
  await tablet.submit(paths.words, answer(words, 'words'))
  const { location } = await tablet.submit(paths.about, answer(about, 'about'))
  if (location === paths.helper) await tablet.submit(paths.helper, answer(helper, 'helper'))
  return tablet.visit(paths.worryBox)
}

/** A child on the page that asks whether there is a worry answers page by page until they may write; what is not given is skipped. */
export async function goToWorryWords(tablet: Browser, checkInId: string, worry: Worry): Promise<Page> {
  const send = (path: string, fields: Fields) => tablet.submit(path, { checkIn: checkInId, ...fields })
  const { person } = worry
  const want = worry.want ?? (person === undefined ? undefined : 'just read it')
  let page = await send(paths.worryBox, { worry: 'yes' })
  for (const [path, given] of [
    [paths.safe, worry.safe],
    [paths.worryTopic, worry.topic],
    [paths.worrySize, worry.size],
    [paths.worryWant, want],
  ] as const)
    if (page.location !== paths.allDone) page = await send(path, answer(given, 'answer'))
  if (page.location === paths.worryPerson) page = await send(paths.worryPerson, answer(person, 'answer'))
  return page
}

/** The page on which a child writes is sent. */
export const tellWords = (tablet: Browser, checkInId: string, words: string): Promise<Page> =>
  tablet.submit(paths.worryWords, { checkIn: checkInId, token: crypto.randomUUID(), words })

/** A child at the page where they write, with what its form carries: their tablet still shows it however often they send it. */
export async function aChildWriting(school: School) {
  const room = await aClassroom(school)
  const checkIn = hiddenField(await goToWorryBox(room.tablet), 'checkIn')
  await goToWorryWords(room.tablet, checkIn, {})
  const token = hiddenField(await room.tablet.visit(paths.worryWords), 'token')
  return { school, ...room, checkIn, token }
}

/** The same to the end: gives the last answer. */
export async function tellWorry(tablet: Browser, checkInId: string, worry: Worry): Promise<Page> {
  const page = await goToWorryWords(tablet, checkInId, worry)
  return page.location === paths.worryWords ? tellWords(tablet, checkInId, worry.words ?? '') : page
}

/** A child does a whole check-in and comes to the page that thanks them. */
export async function checkIn(tablet: Browser, told: Told = {}): Promise<Page> {
  const checkInId = hiddenField(await goToWorryBox(tablet, told), 'checkIn')
  if (told.worry) await tellWorry(tablet, checkInId, told.worry)
  else await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'no' })
  return tablet.visit(paths.allDone)
}

/** Somebody opens a worry and says that they have read it. */
export async function reads(browser: Browser, worryId: string): Promise<Page> {
  const seen = hiddenField(await browser.visit(href(paths.worry, { worryId })), 'seen')
  return browser.submit(href(paths.worryReading, { worryId }), { seen })
}

/** A school with one class, its practitioner, and a child of it who has signed in. */
export async function aClassroom(school: School, yearGroup: '1' | '2' | '3' | '6' | 'R' = '6') {
  const willow = await school.class('Willow')
  const teacher = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const lead = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const mia = await school.child('Mia', { in: willow, yearGroup })
  const tablet = await school.childIn(mia)
  return { willow, teacher, lead, mia, tablet }
}
