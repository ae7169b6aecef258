import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts, alertEvents } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { crisisAnswers } from '#db/schema/safeguarding/crisis.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { shares, parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { startsCrisis, stepAt } from './in-a-crisis.ts'
import { aConcern } from './passing-on.ts'
import { aChildWriting, aClassroom, goToWorryBox, goToWorryWords, hiddenField, wordsOn } from './tablet.ts'
import { tells } from './telling.ts'

const uncle = 'my uncle hurts me at night'

/** The same page sent with these words and those. */
async function aChildWhoSends() {
  const { checkIn, token, tablet, ...room } = await aChildWriting(await aSchool())
  const sends = (words: string) => tablet.submit(paths.worryWords, { checkIn, token, words })
  return { ...room, tablet, sends }
}

/** What the lead reads on the pages of every worry there is. */
async function readByLead(school: School, lead: { id: string }): Promise<string[]> {
  const browser = await school.signedIn(lead)
  const pages = (await school.rows(worries)).map(({ id }) => browser.visit(href(paths.worry, { worryId: id })))
  return (await Promise.all(pages)).map(wordsOn)
}

test('#2 a child who goes on writing and sends the page again has both read', async () => {
  const { school, lead, tablet, sends } = await aChildWhoSends()
  for (const words of ['I am sad', uncle])
    expect(await sends(words)).toMatchObject({ status: 303, location: paths.allDone })
  const read = await readByLead(school, lead)
  expect(read).toHaveLength(2)
  expect(read.filter((page) => page.includes('I am sad'))).toHaveLength(1)
  expect(read.filter((page) => page.includes(uncle))).toHaveLength(1)
  expect(await school.rows(alerts)).not.toEqual([])
  expect(wordsOn(await tablet.visit(paths.allDone))).toContain('Mrs Khan')
  const list = wordsOn(await (await school.signedIn(lead)).visit(paths.worries))
  expect(list.match(/Mia/g)?.length).toBeGreaterThanOrEqual(2)
})

test('#1 a child who accuses somebody when their check-in is over reads who hears that, and not who read the first', async () => {
  const school = await aSchool()
  const head = { name: 'Ruth Okoro', knownAs: 'Ms Okoro' }
  await school.person('head', head)
  const { tablet, checkIn, token } = await aChildWriting(school)
  const sends = (words: string) => tablet.submit(paths.worryWords, { checkIn, token, words })
  await sends('I lost my ball')
  expect(wordsOn(await tablet.visit(paths.allDone))).toContain('Mrs Khan')
  await sends('mrs khan hits me')
  const page = wordsOn(await tablet.visit(paths.allDone))
  expect(page).not.toContain('Mrs Khan')
  expect(page).toContain('Ms Okoro')
  await sends('mrs khan and mr ali and ms okoro hit me every day')
  expect(wordsOn(await tablet.visit(paths.allDone))).not.toMatch(/Khan|Ali|Okoro|will read your worry/)
})

test('#1 a child who came back in the middle and then writes reads who reads it, and when', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await goToWorryWords(tablet, checkIn, { want: 'talk to me today' })
  school.clock.forward(1)
  const again = await school.childIn(mia)
  await again.submit(paths.worryWords, { checkIn, token: randomUUID(), words: 'I lost my ball' })
  const page = wordsOn(await again.visit(paths.allDone))
  expect(page).toContain('Mrs Khan')
  expect(page).toContain('will read your worry today')
  expect(page).not.toContain('You asked')
})

test('#2 words from a check-in in which no worry was said are read all the same', async () => {
  const school = await aSchool()
  const { lead, tablet } = await aClassroom(school)
  for (const worry of [undefined, 'no']) {
    const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
    if (worry) await tablet.submit(paths.worryBox, { checkIn, worry })
    await tablet.submit(paths.worryWords, { checkIn, token: randomUUID(), words: uncle })
  }
  const read = await readByLead(school, lead)
  expect(read).toHaveLength(2)
  for (const page of read) expect(page).toContain(uncle)
})

test('#2 what a child writes after sending the page empty is read', async () => {
  const { school, lead, sends } = await aChildWhoSends()
  for (const words of ['', uncle]) expect((await sends(words)).status).toBe(303)
  expect((await readByLead(school, lead)).filter((page) => page.includes(uncle))).toHaveLength(1)
})

test('#2 the same words sent again are one worry and raise nothing new, whenever they come', async () => {
  const { school, sends } = await aChildWhoSends()
  await Promise.all([sends(uncle), sends(uncle)])
  const [told, raised] = [await school.rows(worries), await school.rows(alerts)]
  expect(told).toHaveLength(1)
  expect((await sends(`${uncle} `)).status).toBe(303)
  await sends('')
  expect(await school.rows(worries)).toEqual(told)
  expect(await school.rows(alerts)).toEqual(raised)
})

type Sending = { readonly address: string; readonly fields: Record<string, string>; readonly words: string }
type Written = { readonly table: Parameters<School['rows']>[0]; readonly sending: (at: Place) => Promise<Sending> }
type Place = {
  readonly school: School
  readonly browser: Browser
  readonly lead: { id: string }
  readonly mia: { id: string }
}
const when = { day: '2026-11-17', time: '09:00' }

/** What a grown-up writes, and the table that holds it. */
const written: Record<string, Written> = {
  'a paper note': {
    table: worries,
    sending: ({ mia }) =>
      Promise.resolve({ address: paths.paperNote, fields: { child: mia.id, where: '', ...when }, words: 'words' }),
  },
  'a concern': {
    table: concerns,
    sending: ({ school, mia }) =>
      Promise.resolve({ address: paths.newConcern, fields: aConcern(school, { child: mia.id }), words: 'seen' }),
  },
  'a line of a file': {
    table: fileEntries,
    sending: ({ mia }) =>
      Promise.resolve({
        address: href(paths.newFileEntry, { childId: mia.id }),
        fields: { kind: 'observation', reasons: '', ...when },
        words: 'words',
      }),
  },
  'a correction': {
    table: fileEntries,
    sending: async ({ school, browser, mia }) => {
      const line = { token: randomUUID(), kind: 'observation', words: 'She ate nothing', reasons: '', ...when }
      await browser.submit(href(paths.newFileEntry, { childId: mia.id }), line)
      const [entry] = await school.rows(fileEntries)
      const address = href(paths.fileCorrection, { childId: mia.id, entryId: entry?.id ?? '' })
      return { address, fields: { how: 'put right', ...when }, words: 'words' }
    },
  },
  'a note on an alert': {
    table: alertEvents,
    sending: async ({ school, browser, mia }) => {
      const { alertId } = await tells(school, mia, { safe: 'no' })
      const seen = hiddenField(await browser.visit(href(paths.alert, { alertId })), 'seen')
      await browser.submit(href(paths.acknowledgement, { alertId }), { seen })
      return { address: href(paths.note, { alertId }), fields: {}, words: 'note' }
    },
  },
  'what is shared': {
    table: shares,
    sending: ({ mia }) =>
      Promise.resolve({
        address: href(paths.childShares, { childId: mia.id }),
        fields: {
          ...{ decision: 'shared', recipient: 'police', name: 'Ms Jones', reference: '', consent: 'refused' },
          ...{ what: 'What she said', ...when },
        },
        words: 'reason',
      }),
  },
  'whether a family is told': {
    table: parentContacts,
    sending: ({ mia, lead }) =>
      Promise.resolve({
        address: href(paths.tellings, { childId: mia.id }),
        fields: { decision: 'not yet', decidedBy: lead.id, tellerId: '', mayBeSaid: '', notBefore: '' },
        words: 'reason',
      }),
  },
  'a step of a crisis': {
    table: crisisAnswers,
    sending: async ({ browser, mia }) => {
      const responseId = await startsCrisis(browser, mia.id)
      return { address: stepAt({ responseId, step: 6 }), fields: { seen: '', told: 'nobody yet' }, words: 'what' }
    },
  },
}

test.each(Object.entries(written))(
  '#2 %s sent again with other words is kept, and with the same once',
  async (...each) => {
    const [, { table, sending }] = each
    const school = await aSchool()
    const { mia, lead } = await aClassroom(school)
    const browser = await school.signedIn(lead)
    const { address, fields, words } = await sending({ school, browser, lead, mia })
    const before = (await school.rows(table)).length
    const token = randomUUID()
    for (const text of ['It was on Monday.', 'It was on Monday.', 'And again on Tuesday.'])
      expect((await browser.submit(address, { ...fields, token, [words]: text })).status, text).toBe(303)
    expect(await school.rows(table)).toHaveLength(before + 2)
  },
)

test('#2 what another answer to a step of a crisis says stands on the page that asks to look again', async () => {
  const school = await aSchool()
  const { mia, lead } = await aClassroom(school)
  const browser = await school.signedIn(lead)
  const address = stepAt({ responseId: await startsCrisis(browser, mia.id), step: 3 })
  const fields = { token: randomUUID(), seen: '' }
  expect((await browser.submit(address, { ...fields, saw: 'A red mark' })).status).toBe(303)
  const other = await browser.submit(address, { ...fields, saw: 'A red mark on her arm' })
  expect(other.status).toBe(409)
  expect(other.html).toContain('A red mark on her arm')
})

test('#2 another grown-up chosen on the page that asks to talk is told as well', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const people = []
  for (const knownAs of ['Miss Dee', 'Miss Eve'])
    people.push(await school.person('practitioner', { knownAs, canBeChosen: true }))
  const token = hiddenField(await tablet.visit(paths.talk), 'token')
  for (const { id } of people) await tablet.submit(paths.talk, { token, person: id })
  for (const person of people) expect(wordsOn(await (await school.signedIn(person)).visit(paths.toDo))).toContain('Mia')
})

test('#2 why a worry is handed back is never lost: sent again with other words it stands on the page that says so', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const head = await school.signedIn(await school.person('head', { name: 'Ms Hughes' }))
  const { worryId } = await tells(school, await school.child('Mia', { in: willow }), { text: 'mr ali hits me' })
  const fields = { token: randomUUID(), reason: 'Mr Ali is her uncle' }
  const address = href(paths.handingBack, { worryId })
  for (const press of [1, 2]) expect((await head.submit(address, fields)).status, `press ${press}`).toBe(303)
  const other = await head.submit(address, { ...fields, reason: 'Mr Ali is her neighbour' })
  expect(other.status).toBeGreaterThanOrEqual(400)
  expect(wordsOn(other)).toContain('Mr Ali is her neighbour')
})
