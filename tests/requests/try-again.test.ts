import { createClient } from '@libsql/client'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedEvidence } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import { aChildWriting, aClassroom, goToWorryBox, hiddenField, wordsOn } from './tablet.ts'

const words = 'my nan died\nand I am “sad” & <alone>'
const notTold = 'We could not tell a grown-up.Tell a grown-up near you now.'

/** Something else holds the school's database while this is done. */
async function whileBusy<T>({ schools, slug }: School, work: () => Promise<T>): Promise<T> {
  const file = await schools.maintenance(slug, (place) => Promise.resolve('file' in place ? place.file : ''))
  const other = createClient({ url: `file:${file}` })
  const held = await other.transaction('write')
  try {
    return await work()
  } finally {
    await held.rollback()
    other.close()
  }
}

const toldWords = async (school: School) => (await school.rows(worries)).flatMap((worry) => worry.words ?? []).length
const rulesOf = async (school: School) => (await school.asks(openedEvidence)).map(({ rule }) => rule)

test('#2 words that the busy database could not take are sent again with one press', { timeout: 90_000 }, async () => {
  const { school, tablet } = await aChildWriting(await aSchool())
  const page = await tablet.visit(paths.worryWords)
  // Long enough that being here is noted first: that cannot be saved either.
  school.clock.set('2026-11-17T09:11:00Z')
  const busy = await whileBusy(school, () => press(tablet, page, { button: 'All done', words }))
  expect(busy.status).toBe(503)
  expect(wordsOn(busy)).toContain('Here is what you wrotemy nan died and I am “sad” & <alone>')
  expect(await toldWords(school)).toBe(0)
  expect(await press(tablet, busy, { button: 'Try again' })).toMatchObject({ status: 303, location: paths.allDone })
  expect(await toldWords(school)).toBe(1)
})

test(
  '#2 a child whose call for help could not be kept reads that nobody was told, and presses again',
  { timeout: 90_000 },
  async () => {
    const { school, tablet } = await aChildWriting(await aSchool())
    const page = await tablet.visit(paths.worryWords)
    const help = { button: 'I need a grown-up now', words }
    const busy = await whileBusy(school, () => press(tablet, page, help))
    expect(busy.status).toBe(503)
    expect(wordsOn(busy)).toContain(notTold)
    expect(wordsOn(busy)).toContain('Childline')
    expect(await press(tablet, busy, { button: 'Try again' })).toMatchObject({ status: 303, location: paths.helpNow })
    expect(await rulesOf(school)).toContain('TK-2')
    expect(await toldWords(school)).toBe(1)

    const bare = await whileBusy(school, () => tablet.submit(paths.helpNow))
    expect(wordsOn(bare)).toContain(notTold)
    expect(parse(bare.html).querySelector('main form')?.getAttribute('action')).toMatch(/^\/help-now\?whose=/)
  },
)

test(
  '#2 the same of a child who does not feel safe; one who does is only asked to try again',
  { timeout: 90_000 },
  async () => {
    const school = await aSchool()
    const { tablet } = await aClassroom(school)
    const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
    await tablet.submit(paths.worryBox, { checkIn, worry: 'yes' })
    const [not, yes] = await whileBusy(school, () =>
      Promise.all(['no', 'yes'].map((answer) => tablet.submit(paths.safe, { checkIn, answer }))),
    )
    expect(not && wordsOn(not)).toContain(notTold)
    expect(yes && wordsOn(yes)).toMatch(/^Wait a little. Then try again./)
    expect(not && (await press(tablet, not, { button: 'Try again' }))).toMatchObject({ location: paths.handUp })
  },
)

test(
  '#2 whose page it was is said again as it was said: nobody sends for somebody else',
  { timeout: 90_000 },
  async () => {
    const { school, tablet, willow, checkIn, token } = await aChildWriting(await aSchool())
    const sid = await school.childIn(await school.child('Sam', { in: willow }))
    school.clock.set('2026-11-17T09:11:00Z')
    const left = `${paths.worryWords}?whose=${tablet.open.whose ?? ''}`
    const busy = await whileBusy(school, () => sid.submit(left, { checkIn, token, words }))
    expect(busy.status).toBe(503)
    expect((await press(sid, busy, { button: 'Try again' })).status).toBe(409)
    expect(await toldWords(school)).toBe(0)
  },
)

test('#2 a password is not written into the page that says to try again', { timeout: 60_000 }, async () => {
  const school = await aSchool()
  const busy = await whileBusy(school, () =>
    school.browser().submit(paths.signIn, { email: 'a@b.example', password: 'correct horse battery' }),
  )
  expect(busy.status).toBe(503)
  expect(busy.html).not.toContain('correct horse')
  expect(parse(busy.html).querySelector('main form')).toBeNull()
})
