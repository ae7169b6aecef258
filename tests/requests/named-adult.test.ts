import { beforeAll, describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { canary, schoolPaths } from './every-address.ts'
import { checkIn, wordsOn } from './tablet.ts'
import { carried } from './telling.ts'

type Told = { readonly words: string; readonly paper?: true; readonly chosen?: true; readonly safe?: string }

/** A school with a child who tells one thing, and nothing else about anybody. */
async function aSchoolThatHears({ words, paper, chosen, safe }: Told) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mia = await school.child('Zebedee', { in: willow, yearGroup: '6' })
  const people = {
    mrAli: await school.person('practitioner', {
      name: 'Sam Ali',
      knownAs: 'Mr Ali',
      cares: willow,
      canBeChosen: true,
    }),
    missLee: await school.person('practitioner', { name: 'Jo Lee', knownAs: 'Miss Lee', cares: willow }),
    mrsKhan: await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' }),
    mrOsei: await school.person('deputy', { name: 'Joe Osei', knownAs: 'Mr Osei' }),
    msOkoro: await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' }),
    mrsPatel: await school.person('office', { name: 'Bina Patel', knownAs: 'Mrs Patel' }),
  }
  const said = `${words}. ${canary}`
  if (paper) {
    const note = { token: crypto.randomUUID(), child: mia.id, words: said, where: '', day: '2026-11-17', time: '09:00' }
    await (await school.signedIn(people.mrAli)).submit(paths.paperNote, note)
  } else {
    const more = { ...(safe ? { safe } : {}), ...(chosen ? { person: people.mrAli.id } : {}) }
    await checkIn(await school.childIn(mia), { worry: { words: said, ...more } })
  }
  const [worry] = await school.rows(worries)
  const raised = await school.rows(alerts)
  return { school, mia, willow, people, worry, raised, worryId: worry?.id ?? '', alertId: raised[0]?.id ?? '' }
}
type Hearing = Awaited<ReturnType<typeof aSchoolThatHears>>

/** Walks every address there is as one grown-up, the records themselves among them, and says where any trace of what was told stands. */
async function tracesFor({ school, mia, willow, worryId, raised }: Hearing, person: { id: string }) {
  const browser = await school.signedIn(person)
  const none = '019a0000-0000-7000-8000-000000000000'
  const traces: string[] = []
  const addresses = [...raised.map(({ id }) => id), none].flatMap((alertId) => {
    const ids: Readonly<Record<string, string>> = { classId: willow.id, childId: mia.id, worryId, alertId }
    return schoolPaths.map((path) => path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? none))
  })
  for (const address of new Set(addresses))
    for (const asked of [address, `${address}.data`]) {
      const { html } = await browser.visit(asked)
      const shown = [canary, worryId, ...raised.map(({ id }) => id)].filter((trace) => html.includes(trace))
      // The address itself may be repeated to whoever typed it; what stands there may not.
      traces.push(...shown.filter((trace) => !asked.includes(trace)).map((trace) => `${asked}: ${trace}`))
    }
  return traces
}
describe.each<Told & { readonly kept: readonly (keyof Hearing['people'])[]; readonly reader: keyof Hearing['people'] }>(
  [
    { words: 'mr ali hits me', kept: ['mrAli', 'mrsKhan', 'mrOsei'], reader: 'msOkoro' },
    { words: 'mr ali hits me', paper: true, kept: ['mrAli', 'mrsKhan'], reader: 'msOkoro' },
    { words: 'mr ali helps me', chosen: true, kept: ['mrAli'], reader: 'mrsKhan' },
    { words: 'my dad hits me i told mr ali', safe: 'no', kept: ['mrAli'], reader: 'mrsKhan' },
    { words: 'my teacher hits me', kept: ['mrAli', 'missLee'], reader: 'msOkoro' },
    { words: 'mrs khan hits me', kept: ['mrsKhan', 'mrOsei'], reader: 'msOkoro' },
    // That the child is not safe was told to the lead and deputies a page before: it is kept from the lead alone.
    { words: 'mrs khan hits me', safe: 'no', kept: ['mrsKhan'], reader: 'msOkoro' },
    { words: 'the head teacher hits me', kept: ['msOkoro'], reader: 'mrsKhan' },
  ],
)('“$words”', ({ kept, reader, ...told }) => {
  let hearing: Hearing
  beforeAll(async () => {
    hearing = await aSchoolThatHears(told)
  })

  test.each(kept.map((who) => ({ who })))('leaves no trace anywhere for $who', { timeout: 60_000 }, async ({ who }) => {
    expect(await tracesFor(hearing, hearing.people[who])).toEqual([])
  })

  test(`is read by ${reader}, and it is on the record before the page is sent`, async () => {
    const { school, people, worryId } = hearing
    const path = reader === 'msOkoro' ? paths.headWorry : paths.worry
    const page = await (await school.signedIn(people[reader])).visit(href(path, { worryId }))
    expect(page.html).toContain(canary)
    expect(await school.audit()).toContainEqual(
      expect.objectContaining({ verb: 'READ', entity: 'worry', entityId: worryId, actorId: people[reader].id }),
    )
  })
})

test('every alert of it says what to do about a grown-up first, those from taps too', async () => {
  const { school, people, raised } = await aSchoolThatHears({ words: 'mr ali hits me', safe: 'not sure' })
  const heads = raised.filter(({ audience }) => audience === 'head')
  expect(heads.length).toBeGreaterThan(1)
  const head = await school.signedIn(people.msOkoro)
  for (const { id: alertId } of heads)
    expect(wordsOn(await head.visit(href(paths.headAlert, { alertId })))).toContain('Do not tell the person')
})

test('a count of the school does not count what is about whoever looks at it', async () => {
  const { school, people } = await aSchoolThatHears({ words: 'the head teacher hits me', safe: 'no' })
  const [own, office] = [await school.signedIn(people.msOkoro), await school.signedIn(people.mrsPatel)]
  expect(wordsOn(await own.visit(paths.school))).toContain('Nothing urgent is waiting.')
  expect(wordsOn(await office.visit(paths.school))).toContain('Something urgent is waiting')
})

test('the page of their own class counts nothing that speaks of them', async () => {
  const { school, people, willow } = await aSchoolThatHears({ words: 'mr ali helps me' })
  const classOf = async (person: { id: string }) =>
    wordsOn(await (await school.signedIn(person)).visit(href(paths.classToday, { classId: willow.id })))
  expect(await classOf(people.mrAli)).toContain('No child is waiting for you.')
  expect(await classOf(people.missLee)).toContain('1 child needs you today.')
})

test('of a worry about the head the lead is told to ring the chair of governors', async () => {
  const { school, people, worryId } = await aSchoolThatHears({ words: 'the head teacher hits me' })
  const page = wordsOn(await (await school.signedIn(people.mrsKhan)).visit(href(paths.worry, { worryId })))
  expect(page).toContain('ring the chair of governors today')
})

test('whoever a child speaks of is not sent to them, and the others of the class are', async () => {
  const { school, people } = await aSchoolThatHears({ words: 'mr ali hits me', safe: 'no' })
  expect(wordsOn(await (await school.signedIn(people.mrAli)).visit(paths.checkOns))).toContain('No child is waiting')
  expect(wordsOn(await (await school.signedIn(people.missLee)).visit(paths.checkOns))).toContain('Zebedee')
})

test('the child is told who will read it: not whoever it speaks of', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  const told = async (words: string) => {
    const child = await school.child('Mia', { in: willow, yearGroup: '6' })
    return wordsOn(await checkIn(await school.childIn(child), { worry: { words } }))
  }
  const others = 'Others who keep you safe may too.'
  expect(await told('mr ali helps me')).toContain(`Mrs Khan can read what you said. ${others}`)
  expect(await told('mr ali hits me')).toContain(`Ms Okoro can read what you said. ${others}`)
})

test('the head takes it, writes what was done, and closes it, without anybody else', async () => {
  const { school, people, alertId, worryId } = await aSchoolThatHears({ words: 'mr ali hits me' })
  const head = await school.signedIn(people.msOkoro)
  const list = wordsOn(await head.visit(paths.allegations))
  expect(list).toContain('Zebedee')
  expect(list).toContain('local authority designated officer')
  const page = await head.visit(href(paths.headAlert, { alertId }))
  expect(page.html).toContain('Do not tell the person')
  const seen = carried(page.html, 'seen')
  const taken = await head.submit(href(paths.headAcknowledgement, { alertId }), { seen, note: 'Ringing the LADO' })
  expect(taken).toMatchObject({ status: 303, location: `${href(paths.headAlert, { alertId })}?saved=alert-taken` })
  expect(await school.rows(worries)).toMatchObject([{ id: worryId, readBy: people.msOkoro.id }])
  const resolved = await head.submit(href(paths.headResolution, { alertId }), {
    ...{ done: 'Rang the LADO', outcome: 'passed to another agency', told: 'no', reason: '', verdict: 'right' },
    noRecord: 'It is in the LADO’s record',
  })
  expect(resolved.status).toBe(303)
  const [alert] = await school.rows(alerts)
  expect(alert).toMatchObject({ state: 'resolved', resolvedBy: people.msOkoro.id, audience: 'head' })
})
