import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { messages } from '#db/schema/messages.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { checkIn, reads, wordsOn } from './tablet.ts'

const staff = {
  'Mrs Doyle': 'lead',
  'Mr Osei': 'deputy',
  'Ms Hughes': 'head',
  'Mrs Patel': 'office',
  'Mr Ali': 'practitioner',
  'Miss Lee': 'practitioner',
} as const satisfies Record<string, AdultRole>
type Who = keyof typeof staff

type Setting = {
  readonly here?: readonly Who[]
  readonly also?: readonly (readonly [Who, AdultRole])[]
  readonly gone?: readonly Who[]
}

/** A school of some of these grown-ups in which a child tells something. */
async function hears(words: string, { here = Object.keys(staff) as Who[], also = [], gone = [] }: Setting = {}) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const ids = new Map<Who, string>()
  for (const who of here) {
    const cares = staff[who] === 'practitioner' ? { cares: willow } : {}
    const { id } = await school.person(staff[who], { name: who.replace(/^\w+/, 'Sam'), knownAs: who, ...cares })
    ids.set(who, id)
  }
  const idOf = (who: Who) => ids.get(who) ?? ''
  await school.write(async (tx) => {
    for (const [who, role] of also)
      await tx.insert(roleGrants).values({ personId: idOf(who), role, from: new Date('2026-09-01T08:00:00Z') })
    for (const who of gone)
      await tx
        .update(people)
        .set({ status: 'suspended' })
        .where(eq(people.id, idOf(who)))
  })
  const mia = await school.child('Mia', { in: willow, yearGroup: '6' })
  await checkIn(await school.childIn(mia), { worry: { words } })
  const [worry] = await school.rows(worries)
  const worryId = worry?.id ?? ''
  const opens = async (who: Who) => {
    const browser = await school.signedIn({ id: idOf(who) })
    const asked = await Promise.all(
      [paths.worry, paths.headWorry].map((path) => browser.visit(href(path, { worryId }))),
    )
    return asked.some(({ status, html }) => status === 200 && html.includes(words))
  }
  const readers = async () => {
    const all = await Promise.all(
      here.filter((who) => !gone.includes(who)).map(async (who) => ((await opens(who)) ? [who] : [])),
    )
    return all.flat()
  }
  return { school, worryId, idOf, opens, readers }
}

const kindly = 'I told mrs doyle that I want to kill myself'

describe('#1 whoever a child names kindly', () => {
  test('is kept away while somebody else can read it', async () => {
    expect(await (await hears(kindly)).readers()).toEqual(['Mr Osei'])
  })

  test('shuts nobody out for good: named together with every deputy it goes to the head', async () => {
    const { readers, school } = await hears('I told mrs doyle and mr osei that I want to kill myself')
    expect(await readers()).toEqual(['Ms Hughes'])
    expect((await school.rows(alerts)).every(({ audience }) => audience === 'lead')).toBe(true)
  })

  test('reads it at once where head, lead and deputies are all named', async () => {
    const words = 'I told mrs doyle and mr osei and ms hughes that I want to kill myself'
    expect(await (await hears(words)).readers()).toEqual(expect.arrayContaining(['Mrs Doyle', 'Mr Osei']))
  })

  test('reads it at once where one person is lead and head', async () => {
    const one = await hears(kindly, { here: ['Mrs Doyle', 'Mrs Patel', 'Mr Ali'], also: [['Mrs Doyle', 'head']] })
    expect(await one.readers()).toEqual(['Mrs Doyle'])
  })

  test('reads it at once in a school of one', async () => {
    expect(await (await hears(kindly, { here: ['Mrs Doyle'] })).readers()).toEqual(['Mrs Doyle'])
  })

  test('reads it at once where everybody else is suspended', async () => {
    const gone = ['Mr Osei', 'Ms Hughes', 'Mrs Patel', 'Mr Ali', 'Miss Lee'] as const
    expect(await (await hears(kindly, { gone })).readers()).toEqual(['Mrs Doyle'])
  })
})

test('#1 a child made to type every name silences nobody', async () => {
  const { readers } = await hears('mrs doyle mr osei ms hughes mrs patel mr ali miss lee i am not ok')
  expect((await readers()).length).toBeGreaterThan(0)
})

describe('#1 who may have harmed the child', () => {
  test('never reads it: about the lead the head does, and no deputy', async () => {
    expect(await (await hears('mrs doyle hits me')).readers()).toEqual(['Ms Hughes'])
  })

  test('never reads it: where there is no head the deputies read what is about the lead', async () => {
    expect(await (await hears('mrs doyle hits me', { gone: ['Ms Hughes'] })).readers()).toEqual(['Mr Osei'])
  })

  test('never reads it: where nobody else is left nobody opens it alone', async () => {
    const { readers, school } = await hears('mrs doyle hits me', { here: ['Mrs Doyle', 'Mrs Patel', 'Mr Ali'] })
    expect(await readers()).toEqual([])
    expect(await school.rows(messages)).toEqual([])
  })
})

describe('#1 whoever has read it', () => {
  const kind = 'I told mrs doyle and miss lee that I want to kill myself'

  test('passes it on to those it only names, and keeps it for good from whom it is about', async () => {
    const { school, worryId, idOf, opens } = await hears(kind)
    const deputy = await school.signedIn({ id: idOf('Mr Osei') })
    const page = href(paths.worry, { worryId })
    const naming = href(paths.naming, { worryId })
    expect(wordsOn(await deputy.visit(page))).toContain('It names Miss Lee and Mrs Doyle, who cannot see it yet.')
    expect((await deputy.submit(naming, {})).status).toBe(409)
    const before = await deputy.visit(page)
    expect(wordsOn(before)).toContain('Read it and press “I have read this” first.')
    expect(before.html).not.toContain(`href="${naming}"`)
    await reads(deputy, worryId)
    expect((await deputy.visit(page)).html).toContain(`href="${naming}"`)
    expect(wordsOn(await deputy.visit(naming))).toContain('Did any of them do something to Mia?')
    expect((await deputy.submit(naming, { about: idOf('Mr Ali') })).status).toBe(422)
    expect(await deputy.submit(naming, { about: idOf('Miss Lee') })).toMatchObject({
      status: 303,
      location: `${naming}?saved=named`,
    })
    expect(wordsOn(await deputy.visit(naming))).toContain('Everyone it only mentions can see it now.')
    expect([await opens('Mrs Doyle'), await opens('Miss Lee')]).toEqual([true, false])
    expect(wordsOn(await deputy.visit(page))).not.toContain('who cannot see it yet')
    const told = (await school.rows(messages)).filter(({ kind: what }) => what === 'waiting')
    expect(told.map(({ personId }) => personId)).toEqual([idOf('Mrs Doyle')])
    expect((await school.audit()).at(-1)?.action).toBe('worry.read')
  })

  test('is never whom it names and who reads it alone', async () => {
    const { school, worryId, idOf } = await hears(kindly, { here: ['Mrs Doyle'] })
    const alone = await school.signedIn({ id: idOf('Mrs Doyle') })
    expect(wordsOn(await alone.visit(href(paths.worry, { worryId })))).not.toContain('cannot see it yet')
  })
})
