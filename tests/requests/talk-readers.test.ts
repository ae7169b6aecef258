import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { hiddenField, wordsOn } from './tablet.ts'

type Add = (role: AdultRole, knownAs: string, more?: { passwordHash?: null }) => Promise<{ id: string }>

/** What a child of a school with these grown-ups reads once they have asked to talk. */
async function talksTo(people: (add: Add, school: School) => Promise<unknown>) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const add: Add = (role, knownAs, more) =>
    school.person(role, { name: knownAs, knownAs, ...(role === 'practitioner' ? { cares: willow } : {}), ...more })
  await people(add, school)
  const tablet = await school.childIn(await school.child('Noah', { in: willow }))
  const token = hiddenField(await tablet.visit(paths.talk), 'token')
  const sent = await tablet.submit(paths.talk, { token, person: 'anyone' })
  expect(sent.status).toBe(303)
  return { school, page: wordsOn(await tablet.visit(paths.talkTold)) }
}

/** Somebody's role has ended, though nobody took them off the class. */
const hasNoRole = (school: School, { id }: { id: string }) =>
  school.write((tx) => tx.update(roleGrants).set({ until: school.clock.now() }).where(eq(roleGrants.personId, id)))

test('#1 a child who asks to talk is told of grown-ups who can read it, and of nobody else', async () => {
  const { page } = await talksTo(async (add, school) => {
    await add('lead', 'Mrs Khan')
    await hasNoRole(school, await add('practitioner', 'Mr Gone'))
    await add('office', 'Mrs Patel')
  })
  expect(page).toContain('We have told Mrs Khan.')
  expect(page).not.toMatch(/Gone|Patel/)
})

test('#1 where lead and deputies are not there the head is told and can read it; the office is not said to', async () => {
  const { school, page } = await talksTo(async (add) => {
    await add('lead', 'Mrs Khan', { passwordHash: null })
    await add('head', 'Ms Okoro')
    await add('office', 'Mrs Patel')
  })
  expect(page).toContain('We have told Ms Okoro.')
  expect(page).not.toMatch(/Khan|Patel/)
  expect((await school.rows(recordOpenings)).map(({ opensTo }) => opensTo)).toContain('head')
})

test('#1 where nobody can read it nobody is named and nothing is promised, and it is opened by two together', async () => {
  const { school, page } = await talksTo(async (add) => {
    await add('lead', 'Mrs Khan', { passwordHash: null })
    await add('office', 'Mrs Patel')
  })
  expect(page).toContain('We will tell a grown-up from school.')
  expect(page).not.toMatch(/Khan|Patel|today\b.*see/)
  expect((await school.rows(recordOpenings)).map(({ opensTo }) => opensTo)).toContain('two together')
})

test('#1 whom a child chose is named while they hold a role in which they can read it, and not afterwards', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  await school.person('lead', { knownAs: 'Mrs Khan' })
  const ali = await school.person('practitioner', { knownAs: 'Mr Ali', canBeChosen: true })
  const tablet = await school.childIn(await school.child('Noah', { in: willow }))
  const token = hiddenField(await tablet.visit(paths.talk), 'token')
  await tablet.submit(paths.talk, { token, person: ali.id })
  const told = async () => wordsOn(await tablet.visit(paths.talkTold))
  expect(await told()).toContain('We have told Mr Ali.')
  expect(await told()).toContain('Mrs Khan can see it too.')
  await hasNoRole(school, ali)
  expect(await told()).toContain('We have told Mrs Khan.')
  expect(await told()).not.toContain('Ali')
})
