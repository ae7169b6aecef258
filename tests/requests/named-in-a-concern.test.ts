import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { dutyTurns } from '#db/schema/school/duty.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { openedKeptFrom } from '#tests/support/opened.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { aConcern, sends } from './passing-on.ts'
import { pickedOn, wordsOn } from './tablet.ts'
import { alertOf, carried, tells } from './telling.ts'

async function aSchoolWithStaff({ deputies = 1, heads = 1 } = {}) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const mrOsei = deputies > 0 ? await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' }) : null
  const msOkoro = heads > 0 ? await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' }) : null
  return { school, amira, mrAli, mrsKhan, mrOsei, msOkoro, teacher: await school.signedIn(mrAli) }
}
type There = Awaited<ReturnType<typeof aSchoolWithStaff>>

const slap = 'I saw Mrs Khan slap him'
const decided = { outcome: 'support in school', decision: 'Meet her', reasons: 'She trusts us', notReferred: 'No harm' }

/** Passes something on and says of everybody whom the words name whether it is about them; gives the concern. */
async function passesOn({ school, amira, teacher }: There, seen: string, answers: Readonly<Record<string, string>>) {
  const fields = aConcern(school, { child: amira.id, seen })
  const asked = await sends(teacher, fields)
  expect(asked.status).toBe(422)
  const sent = await sends(teacher, {
    ...fields,
    ...answers,
    asked: Object.keys(answers)
      .map((name) => name.replace('about-', ''))
      .join(' '),
  })
  expect(sent.status).toBe(303)
  return (await school.rows(concerns)).at(-1)?.id ?? ''
}

async function readsAndDecides(browser: Browser, concernId: string, more: Readonly<Record<string, string>> = {}) {
  await browser.submit(href(paths.concernReading, { concernId }))
  return browser.submit(href(paths.concernDecision, { concernId }), { ...decided, ...more })
}

describe('#6 a concern whose words name a grown-up of the school', () => {
  test('#6 comes back once, with everybody it names and every word of it', async () => {
    const { school, amira, mrsKhan, mrOsei, teacher } = await aSchoolWithStaff()
    const seen = `${slap}. mr osei looked away`
    const fields = aConcern(school, { child: amira.id, seen, done: 'I told nobody yet' })
    const page = await sends(teacher, fields)
    expect(page.status).toBe(422)
    expect(wordsOn(page)).toContain('Your words name Mrs Khan. Is it about her?')
    expect(wordsOn(page)).toContain('Your words name Mr Osei. Is it about him?')
    for (const words of [seen, 'I told nobody yet']) expect(page.html).toContain(words)
    expect(page.html).toContain(`name="about-${mrsKhan.id}"`)
    expect(await school.rows(concerns)).toEqual([])
    const asked = carried(page.html, 'asked')
    expect(asked.split(' ').toSorted()).toEqual([mrsKhan.id, mrOsei?.id].toSorted())
    const unanswered = await sends(teacher, { ...fields, asked })
    expect(unanswered.status).toBe(303)
    expect(await school.rows(concerns)).toHaveLength(1)
    expect(wordsOn(await teacher.visit(unanswered.location ?? ''))).toContain('Mrs Khan: you did not say')
  })

  test('#6 keeps the questions when something else has to be mended, and asks about nobody twice', async () => {
    const { school, amira, mrsKhan, teacher } = await aSchoolWithStaff()
    const fields = aConcern(school, { child: amira.id, seen: slap })
    const answered = { asked: mrsKhan.id, [`about-${mrsKhan.id}`]: 'no' }
    const page = await sends(teacher, { ...fields, ...answered, time: '23:59' })
    expect(page.status).toBe(422)
    expect(wordsOn(page)).toContain('Your words name Mrs Khan. Is it about her?')
    expect(pickedOn(page)).toContain('no')
    const more = await sends(teacher, { ...fields, ...answered, seen: `${slap} and Ms Okoro` })
    expect(wordsOn(more)).toContain('Your words name Ms Okoro. Is it about her?')
    expect((await sends(teacher, { ...fields, ...answered, seen: slap })).status).toBe(303)
  })

  test('#6 is not asked when it names nobody, only its writer, or only whom it is about already', async () => {
    const { school, amira, mrOsei, teacher } = await aSchoolWithStaff()
    for (const seen of ['Bo hid under the table', 'I, Mr Ali, saw him fall'])
      expect((await sends(teacher, aConcern(school, { child: amira.id, seen }))).status).toBe(303)
    const about = { aboutAdult: 'yes', adult: mrOsei?.id ?? '' }
    expect(
      (await sends(teacher, aConcern(school, { child: amira.id, seen: 'Mr Osei shouted', ...about }))).status,
    ).toBe(303)
  })

  test('#6 goes to the head when it is about her, and is kept from her for good', async () => {
    const there = await aSchoolWithStaff()
    const { school, mrsKhan, msOkoro } = there
    const concernId = await passesOn(there, slap, { [`about-${mrsKhan.id}`]: 'yes' })
    expect(await school.rows(concerns)).toMatchObject([{ subject: 'adult', audience: 'head' }])
    expect((await school.asks(openedKeptFrom)).map(({ personId }) => personId)).toContain(mrsKhan.id)
    const lead = await school.signedIn(mrsKhan)
    expect((await lead.visit(href(paths.concern, { concernId }))).status).toBe(404)
    const head = await school.signedIn(msOkoro ?? { id: '' })
    const page = await head.visit(href(paths.allegation, { concernId }))
    expect(wordsOn(page)).toContain('Mrs Khan: the writer says it is about them')
    expect((await school.rows(fileEntries)).every(({ audience }) => audience === 'head')).toBe(true)
  })

  test('#6 is not closed by whom it names alone: somebody else decides, and the page says who', async () => {
    const there = await aSchoolWithStaff()
    const { school, mrsKhan, mrOsei } = there
    const concernId = await passesOn(there, slap, { [`about-${mrsKhan.id}`]: 'no' })
    const lead = await school.signedIn(mrsKhan)
    const refused = await readsAndDecides(lead, concernId)
    expect(refused.status).toBe(409)
    expect(wordsOn(refused)).toContain('This names you, so you cannot close it alone. Mr Osei can decide it.')
    expect(refused.html).toContain(decided.reasons)
    expect(await school.rows(concerns)).toMatchObject([{ state: 'open', closedBy: null }])
    expect(wordsOn(await lead.visit(href(paths.concern, { concernId })))).toContain('Mr Osei can decide it.')
    expect(wordsOn(await lead.visit(href(paths.concern, { concernId })))).toContain(
      'Mrs Khan: the writer says it is not about them',
    )
    const deputy = await school.signedIn(mrOsei ?? { id: '' })
    expect((await readsAndDecides(deputy, concernId)).status).toBe(303)
    expect(await school.rows(concerns)).toMatchObject([{ state: 'closed', closedBy: mrOsei?.id }])
  })

  test('#6 always has somebody who can close it: where nobody else may, it takes somebody’s agreement, which is written down', async () => {
    for (const heads of [0, 1]) {
      const there = await aSchoolWithStaff({ deputies: 0, heads })
      const { school, amira, mrsKhan } = there
      const concernId = await passesOn(there, slap, { [`about-${mrsKhan.id}`]: 'no' })
      const lead = await school.signedIn(mrsKhan)
      const alone = await readsAndDecides(lead, concernId)
      expect(alone.status).toBe(409)
      expect(wordsOn(alone)).toContain(heads === 1 ? 'Ask Ms Okoro' : 'no safeguarding governor is named')
      const agreed = await readsAndDecides(lead, concernId, { agreedBy: 'Ms Green, governor, by telephone' })
      expect(agreed.status).toBe(303)
      expect(await school.rows(concerns)).toMatchObject([{ state: 'closed', closedBy: mrsKhan.id }])
      const file = await lead.visit(href(paths.file, { childId: amira.id }))
      expect(wordsOn(file)).toContain('Agreed with: Ms Green, governor, by telephone')
    }
  })
})

describe('#6 an alert whose words name whoever would close it', () => {
  test('#6 is resolved by somebody else, or with somebody’s agreement', async () => {
    const { school, amira, mrOsei } = await aSchoolWithStaff()
    const { alertId } = await tells(school, amira, { text: 'my dad hits me. i told mrs patel', safe: 'no' })
    // She was nobody of the school when it was told, so it is not kept from her.
    const mrsPatel = await school.person('lead', { name: 'Asha Patel', knownAs: 'Mrs Patel' })
    const done = { done: 'x', outcome: 'kept an eye on it', told: 'yes', reason: '', noRecord: 'x', verdict: 'right' }
    const [lead, deputy] = [await school.signedIn(mrsPatel), await school.signedIn(mrOsei ?? { id: '' })]
    const seen = carried((await lead.visit(href(paths.alert, { alertId }))).html, 'seen')
    await lead.submit(href(paths.acknowledgement, { alertId }), { note: '', seen })
    const refused = await lead.submit(href(paths.resolution, { alertId }), done)
    expect(refused.status).toBe(409)
    expect(wordsOn(refused)).toContain(
      'This names you, so you cannot close it alone. Mr Osei or Mrs Khan can decide it.',
    )
    expect(await alertOf(school, alertId)).not.toMatchObject({ state: 'resolved' })
    expect((await deputy.submit(href(paths.resolution, { alertId }), done)).status).toBe(303)
    const [resolved] = (await school.rows(alerts)).filter(({ id }) => id === alertId)
    expect(resolved).toMatchObject({ state: 'resolved', resolvedBy: mrOsei?.id })
  })
})

/** Somebody whom a record only names said, truthfully, that the deputy is away. */
async function saysTheDeputyIsAway({ school, mrOsei }: There, setBy: string) {
  const at = school.clock.now()
  const turn = { kind: 'away', from: at, until: new Date('2026-12-10T00:00:00Z'), setBy, setAt: at } as const
  await school.write((tx) => tx.insert(dutyTurns).values({ personId: mrOsei?.id ?? '', ...turn }))
}

test('#1 whom a concern only names is believed about who is away: nobody is sent to somebody who is not there', async () => {
  const there = await aSchoolWithStaff()
  const { school, mrsKhan } = there
  const concernId = await passesOn(there, slap, { [`about-${mrsKhan.id}`]: 'no' })
  const mrsDoyle = await school.person('lead', { name: 'Jo Doyle', knownAs: 'Mrs Doyle' })
  const at = school.clock.now()
  await school.write((tx) => excludeStaff(tx, { concernId }, { people: [mrsDoyle.id], alleged: [], at }))
  await saysTheDeputyIsAway(there, mrsDoyle.id)
  const refused = await readsAndDecides(await school.signedIn(mrsKhan), concernId)
  expect(refused.status).toBe(409)
  expect(wordsOn(refused)).not.toContain('Mr Osei')
  expect(wordsOn(refused)).not.toContain('Mrs Doyle')
  expect(wordsOn(refused)).toContain('Ask Ms Okoro to agree')
})

test('#1 whom an alert only names is believed about who is away', async () => {
  const there = await aSchoolWithStaff()
  const { school, amira, mrsKhan } = there
  const { alertId } = await tells(school, amira, { text: 'my dad hits me. i told mrs patel and mrs khan', safe: 'no' })
  const mrsPatel = await school.person('lead', { name: 'Asha Patel', knownAs: 'Mrs Patel' })
  await saysTheDeputyIsAway(there, mrsKhan.id)
  const lead = await school.signedIn(mrsPatel)
  const page = wordsOn(await lead.visit(href(paths.resolution, { alertId })))
  expect(page).toContain('Ask Ms Okoro to agree')
  expect(page).not.toContain('Mr Osei')
})
