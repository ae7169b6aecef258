import { describe, expect, test } from 'vitest'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { tell } from './tell-a-worry.ts'

/** Who has had mail about what a child told, by the end of two school days, and what the mail says. */
async function mailAfter(
  words: string,
  setting: { asksForTeacher?: true; people?: (school: SchoolAtWork) => Promise<unknown> } = {},
) {
  const school = await aSchoolAtWork()
  const { people = (at: SchoolAtWork) => at.staff() } = setting
  await people(school)
  const teacher = setting.asksForTeacher ? await school.person('practitioner', 'Mr Bell', { cares: true }) : null
  await tell(school, teacher, words)
  await school.liveUntil('2026-11-18T16:00:00Z')
  const told = (await school.told()).map((line) => line.replace(/^\S+ /, ''))
  const messages = await school.messages()
  return { names: [...new Set(told)].toSorted(), kinds: new Set(messages.map(({ kind }) => kind)), messages }
}

describe('mail about what a child told', () => {
  test('never goes to whoever it names in passing, and goes to the others', async () => {
    const { names } = await mailAfter('mr ferris helps me but my dad hits me')
    expect(names).not.toContain('Mr Ferris')
    expect(names).toEqual(expect.arrayContaining(['Mrs Khan', 'Mr Ali']))
    const ofLead = await mailAfter('i told mrs khan my dad hits me')
    expect(ofLead.names).not.toContain('Mrs Khan')
    expect(ofLead.names).toContain('Mr Ali')
  })

  test('goes to the head alone when a grown-up of the school may have done it; the office is asked to fetch the head', async () => {
    const { names, messages } = await mailAfter('mr ferris hits me')
    expect(names).toEqual(['Miss Lowe', 'Ms Okoro'])
    const toOffice = messages.filter(({ address }) => address.startsWith('miss.lowe'))
    expect(new Set(toOffice.map(({ kind }) => kind))).toEqual(new Set(['fetch']))
    expect(JSON.stringify(messages)).not.toMatch(/ferris|zebedee|hits/i)
  })

  test('about the lead goes neither to the lead nor to a deputy', async () => {
    const { names } = await mailAfter('mrs khan hits me')
    expect(names).toEqual(['Miss Lowe', 'Ms Okoro'])
  })

  test('about the head stays with the lead', async () => {
    const { names } = await mailAfter('ms okoro hits me')
    expect(names).not.toContain('Ms Okoro')
    expect(names).toEqual(expect.arrayContaining(['Mrs Khan', 'Mr Ali']))
  })

  test('asks the office to ring the governors when nobody who is there may read it', async () => {
    const { names, messages } = await mailAfter('mrs khan hits me', {
      async people(school) {
        await school.person('lead', 'Mrs Khan')
        await school.person('office', 'Miss Lowe')
      },
    })
    expect(names).toEqual(['Miss Lowe'])
    const toRing = messages.find(({ kind }) => kind === 'governors')
    expect(toRing?.text).toContain('chair of governors')
    expect(toRing?.writtenAt).toEqual(new Date('2026-11-17T09:10:00Z'))
  })

  test('tells others instead of the one a child asked for, when it speaks of them', async () => {
    const { names } = await mailAfter('mr bell is nice', { asksForTeacher: true })
    expect(names).not.toContain('Mr Bell')
    expect(names).toContain('Mr Ferris')
  })
})
