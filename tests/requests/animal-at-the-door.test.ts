import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { children, doorAnimals } from '#db/schema/school/children.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import { wordsOn } from './tablet.ts'

/** A class with two children called alike, and one who is not, each with the animal they were dealt. */
async function aClassOfNoahs() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const staff = await school.signedIn(await school.person('practitioner', { cares: willow }))
  const [noah, other, mia] = [
    await school.child('Noah', { in: willow }),
    await school.child('Noah', { in: willow }),
    await school.child('Mia', { in: willow }),
  ]
  const have = [noah, other, mia].map(({ id }, at) => ({ id, animal: doorAnimals[at] ?? null }))
  await school.write(async (tx) => {
    for (const { id, animal } of have) await tx.update(children).set({ animal }).where(eq(children.id, id))
  })
  const animalOf = async (id: string) => (await school.rows(children)).find((child) => child.id === id)?.animal
  return { school, willow, staff, noah, other, mia, animalOf, address: href(paths.childAnimal, { childId: noah.id }) }
}

const offered = ({ html }: Page) =>
  parse(html)
    .querySelectorAll('input[name=animal]')
    .map((input) => input.getAttribute('value'))

test('#30 a teacher gives a child another animal, it is on the record, and it is seen at the door', async () => {
  const { school, willow, staff, noah, animalOf, address } = await aClassOfNoahs()
  const signsIn = await staff.visit(href(paths.childPictures, { childId: noah.id }))
  expect(signsIn.html).toContain(`href="${address}"`)
  const page = await staff.visit(address)
  expect(parse(page.html).querySelector('input[checked]')?.getAttribute('value')).toBe('fox')
  const saved = await press(staff, page, { button: 'Save animal', animal: 'frog' })
  expect(wordsOn(await staff.visit(saved.location ?? ''))).toContain('The child has this animal from now on.')
  expect(await animalOf(noah.id)).toBe('frog')
  const line = (await school.audit()).find(({ after }) => after?.includes('frog'))
  expect(line).toMatchObject({ verb: 'UPDATE', entity: 'child', entityId: noah.id })
  expect(JSON.parse(line?.before ?? '{}')).toEqual({ animal: 'fox' })

  const { code } = await school.opening(willow)
  const tablet = school.browser()
  await tablet.submit(paths.classCode, { code })
  expect(wordsOn(await tablet.visit(paths.who))).toContain('Noah K, frog')
})

test('#30 an animal of a child of the same name is not offered nor taken; of another name it may be', async () => {
  const { staff, noah, animalOf, address } = await aClassOfNoahs()
  const page = await staff.visit(address)
  expect(offered(page)).not.toContain('owl')
  expect(offered(page)).toContain('bear')
  const refused = await staff.submit(address, { animal: 'owl' })
  expect(refused.status).toBe(409)
  expect(wordsOn(refused)).toContain('Choose another one.')
  expect(refused.html).toContain('Save animal')
  expect((await staff.submit(address, { animal: 'dragon' })).status).toBe(422)
  expect((await staff.submit(address, {})).html).toContain('Choose an animal')
  expect(await animalOf(noah.id)).toBe('fox')
  expect((await staff.submit(address, { animal: 'bear' })).status).toBe(303)
})

test('#30 the page says which of two it is, and that no animal is shown where nobody else has the name', async () => {
  const { staff, mia, address } = await aClassOfNoahs()
  const page = wordsOn(await staff.visit(address))
  expect(page).toContain('This is Noah K (fox). Another child in this class has the same first name and initial')
  const alone = wordsOn(await staff.visit(href(paths.childAnimal, { childId: mia.id })))
  expect(alone).toContain('as Mia K, so no animal is shown when Mia signs in.')
})

test('#30 nobody changes the animal of a child who is not in their class', async () => {
  const { school, noah, animalOf, address } = await aClassOfNoahs()
  const oak = await school.class('Oak')
  const others = await school.signedIn(await school.person('practitioner', { cares: oak }))
  expect((await others.visit(address)).status).toBe(404)
  expect((await others.submit(address, { animal: 'cow' })).status).toBe(404)
  const office = await school.signedIn(await school.person('office'))
  expect((await office.submit(address, { animal: 'cow' })).status).toBe(403)
  expect(await animalOf(noah.id)).toBe('fox')
})
