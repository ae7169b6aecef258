import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { aSchool } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'

async function aLead() {
  const school = await aSchool()
  const lead = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const willow = await school.class('Willow')
  return { amira: await school.child('Amira', { in: willow }), browser: await school.signedIn(lead) }
}

test('#51 a child’s file, the crisis sheet and the duty list say on paper whose they are, when it was so and who printed it', async () => {
  const { amira, browser } = await aLead()
  for (const path of [href(paths.file, { childId: amira.id }), paths.crisisPaper, paths.duty]) {
    const heading = parse((await browser.visit(path)).html).querySelector('p.hidden')?.textContent
    expect(heading, path).toMatch(
      /^School \d+\. Confidential\. As it was on Tuesday 17 November 2026 at 09:10\. Printed by Rukhsana Khan\.$/,
    )
  }
})

test('#51 the crisis sheet begins with the numbers to ring', async () => {
  const { browser } = await aLead()
  const words = wordsOn(await browser.visit(paths.crisisPaper))
  const [numbers, first] = [words.indexOf('Numbers to ring'), words.indexOf('Is the child in danger this minute?')]
  expect(numbers).toBeGreaterThan(-1)
  expect(first).toBeGreaterThan(numbers)
})
