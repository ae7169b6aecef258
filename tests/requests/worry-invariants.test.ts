import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsInWords } from '#app/safeguarding/screening/findings-in-words.ts'
import { findingsOfStaff } from '#app/safeguarding/screening/findings-of-staff.ts'
import { dueBySeverity, type Finding } from '#app/safeguarding/screening/findings.ts'
import { namesOfChildren, schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { findingsIn, type Taps } from '#app/safeguarding/screening/rules.ts'
import { endOfSchoolDay } from '#app/school-time/rules.ts'
import { cleanText, trimmed } from '#app/forms/clean-text.ts'
import { paths } from '#app/web/paths.ts'
import { saveWorry } from '#app/safeguarding/worries/commands/save-worry.server.ts'
import { readWords, type WordReaders } from '#app/safeguarding/worries/words-read.ts'
import { alerts, severities, type Severity } from '#db/schema/safeguarding/alerts.ts'
import { jobs } from '#db/schema/jobs.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import phrases from '#tests/rules/child-phrases.dev.json'
import { openedEvidence } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { goToWorryBox, hiddenField, wordsOn } from './tablet.ts'

const calendar = { timeZone: 'Europe/London', days: new Map() }
const untapped: Taps = { mood: null, words: [], topic: null, size: null, want: null, safe: null, canTell: [] }
const broken = () => {
  throw new Error('a rule that breaks down')
}
const says = (severity: Severity): Finding => ({
  ...{ rule: 'X', type: 'safeguarding', category: 'x', severity, due: dueBySeverity[severity], reason: 'x', facts: [] },
})
const nobody = { named: [], alleged: [], finding: null }

/** Rules as they are, and as they might go wrong. */
const rules: Readonly<Record<string, WordReaders>> = {
  'as they are': { inWords: findingsInWords, ofStaff: findingsOfStaff },
  'that find nothing': { inWords: () => [], ofStaff: () => nobody },
  'that break down': { inWords: broken, ofStaff: broken },
  'that break down inside': {
    inWords: (text) => findingsInWords(text, broken),
    ofStaff: (text, staff) => findingsOfStaff(text, staff, broken),
  },
  ...Object.fromEntries(
    severities.map((severity) => [
      `that say ${severity} to everything`,
      { inWords: () => [says(severity)], ofStaff: () => nobody },
    ]),
  ),
}

async function aSchoolThatHears() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mia = await school.child('Mia', { in: willow, yearGroup: '6' })
  await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const lead = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const head = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  return { school, mia, lead, head }
}

type Telling = { readonly childId: string; readonly readers?: WordReaders; readonly taps?: Taps }

/** Keeps each of some texts as a worry of its own; gives the worries in the same order. */
function tellAll(school: School, texts: readonly string[], { childId, readers, taps = untapped }: Telling) {
  const at = school.clock.now()
  const { topic, size, want, safe } = taps
  return school.write(async (tx) => {
    const ids: string[] = []
    const known = { staff: await schoolStaff(tx, { childId, at }), ofChildren: await namesOfChildren(tx, at) }
    for (const text of texts) {
      const words = readWords(text, known, readers)
      const told = { topic, size, want, safe, words, chosenPersonId: null, tapped: findingsIn(taps), calendar }
      const { worryId } = await saveWorry(tx, { at }, { ...told, childId, source: 'talk' })
      ids.push(worryId)
    }
    return ids
  })
}

/** Every worry there is stands unread, with its due time, its reminder and its words, on the list of somebody who may read it. */
async function expectAllWait(
  { school, lead, head }: Awaited<ReturnType<typeof aSchoolThatHears>>,
  ids: string[],
  texts: readonly string[],
) {
  const at = school.clock.now()
  const kept = new Map((await school.rows(worries)).map((worry) => [worry.id, worry]))
  const reminders = new Set((await school.rows(jobs)).map(({ dedupe }) => dedupe))
  for (const [place, id] of ids.entries()) {
    const worry = kept.get(id)
    expect(worry, texts[place]).toMatchObject({ readAt: null, readBy: null, dueAt: endOfSchoolDay(calendar, at) })
    expect(reminders.has(`worry:${id}:level:1`), texts[place]).toBe(true)
    if (!worry?.words) throw new Error('a worry without its words')
    const where = { table: 'worries', column: 'words', rowId: id, box: worry.words }
    const opened = await school.schools.with(school.slug, ({ read, vault }) => vault.open(read, worry.childId, where))
    expect(opened).toBe(texts[place])
  }
  const listed = new Set<string>()
  for (const [who, path] of [
    [lead, paths.worries],
    [head, paths.allegations],
  ] as const) {
    const browser = await school.signedIn(who)
    for (let page = 1; page <= Math.ceil(ids.length / 40); page++) {
      const { html } = await browser.visit(`${path}?page=${page}`)
      for (const [, id = ''] of html.matchAll(/\/worries\/([0-9a-f-]{36})"/g)) listed.add(id)
    }
  }
  expect(ids.filter((id) => !listed.has(id))).toEqual([])
}

test.each(Object.entries(rules).map(([how, readers]) => ({ how, readers })))(
  'rules $how: whatever a child writes is kept, unread, due, remembered and listed',
  { timeout: 120_000 },
  async ({ how, readers }) => {
    const hearing = await aSchoolThatHears()
    const random = fc
      .sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), { numRuns: 40, seed: 7 })
      .map((text) => trimmed(cleanText(text)))
      .filter((text) => text !== '')
    const every = phrases.map(({ text }) => text)
    // All of the phrases with the rules as they are; with rules gone wrong the text makes no difference.
    const texts = [...(how === 'as they are' ? every : every.filter((_, place) => place % 12 === 0)), ...random]
    const ids = await tellAll(hearing.school, texts, { childId: hearing.mia.id, readers })
    await expectAllWait(hearing, ids, texts)
  },
)

test('rules that break down are themselves listed, for the lead, to be read today', async () => {
  const { school, mia } = await aSchoolThatHears()
  await tellAll(school, ['anything'], { childId: mia.id, readers: { inWords: broken, ofStaff: broken } })
  expect(await school.asks(openedEvidence)).toMatchObject([{ rule: 'WORDS' }])
  expect(await school.rows(alerts)).toMatchObject([{ audience: 'lead', due: 'end of school day' }])
})

test.each<{ rule: string; taps: Partial<Taps> }>([
  { rule: 'UN-1', taps: { safe: 'no' } },
  { rule: 'UN-2', taps: { safe: 'not sure' } },
  { rule: 'TK-1', taps: { want: 'talk to me today' } },
  { rule: 'GU-1', taps: { canTell: ['no', 'no'] } },
  { rule: 'WA-1', taps: { topic: 'home', size: 'big' } },
  { rule: 'WA-1', taps: { topic: 'my body', size: 'big' } },
  { rule: 'WA-2', taps: { topic: 'friends', size: 'big' } },
  { rule: 'WD-4', taps: { words: ['hopeless'] } },
])('$rule is raised by $taps, whatever the rules over words make of the text', async ({ rule, taps }) => {
  for (const readers of Object.values(rules)) {
    const { school, mia } = await aSchoolThatHears()
    await tellAll(school, ['mr ali helps me'], { childId: mia.id, readers, taps: { ...untapped, ...taps } })
    expect((await school.asks(openedEvidence)).map((evidence) => evidence.rule)).toContain(rule)
    const floor = findingsIn({ ...untapped, ...taps }).find((finding) => finding.rule === rule)
    const raised = (await school.asks(openedEvidence)).find((evidence) => evidence.rule === rule)
    expect(raised?.severity).toBe(floor?.severity)
  }
})

const letters = (sign: string, many: number) => Array.from({ length: many }, () => sign).join('')

test.each<{ what: string; text: string; kept: string | null }>([
  { what: '60,000 letters', text: letters('x', 60_000), kept: null },
  { what: 'emoji up to the limit', text: letters('😀', 2000), kept: letters('😀', 2000) },
  { what: 'one emoji too many', text: letters('😀', 10_001), kept: null },
  { what: 'half an emoji', text: 'my dad \ud83d hits me', kept: 'my dad \ufffd hits me' },
  { what: 'NUL', text: 'before\u0000after', kept: 'beforeafter' },
  { what: 'a mark that turns the text round', text: 'i am \u202Egniyrrow', kept: 'i am gniyrrow' },
])(
  '$what, in a check-in and on paper, is kept as it can be read or comes back to be mended',
  async ({ text, kept }) => {
    const { school, mia, lead } = await aSchoolThatHears()
    const tablet = await school.childIn(mia)
    const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
    await tablet.submit(paths.worryBox, { checkIn, worry: 'yes' })
    const told = await tablet.submit(paths.worryWords, { checkIn, token: crypto.randomUUID(), words: text })
    const note = { token: crypto.randomUUID(), child: mia.id, where: '', day: '2026-11-17', time: '09:00' }
    const noted = await (await school.signedIn(lead)).submit(paths.paperNote, { ...note, words: text })
    const stored = await school.rows(worries)
    if (kept === null) {
      expect([told.status, noted.status]).toEqual([422, 422])
      for (const page of [told, noted]) expect(page.html).toContain(text)
      expect(stored).toMatchObject([{ source: 'check-in', words: null }])
      return
    }
    expect([told.status, noted.status]).toEqual([303, 303])
    expect(stored.map(({ source }) => source)).toEqual(['check-in', 'paper'])
    for (const { id, words: box, readAt } of stored) {
      const place = { table: 'worries', column: 'words', rowId: id, box: box ?? Buffer.alloc(0) }
      expect(await school.schools.with(school.slug, ({ read, vault }) => vault.open(read, mia.id, place))).toBe(kept)
      expect(readAt).toBeNull()
    }
    expect(wordsOn(await (await school.signedIn(lead)).visit(paths.worries))).toContain('2 unread.')
  },
)
