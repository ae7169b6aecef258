import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { dutyTurns } from '#db/schema/school/duty.ts'
import { people } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { aSchool } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'
import { raises, tells } from './telling.ts'
import { neededNow } from '#app/safeguarding/screening/rules.ts'

async function aSchoolWithStaff() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const zebedee = await school.child('Zebedee', { in: willow })
  await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const lead = await school.person('lead', { name: 'Sadia Khan', knownAs: 'Mrs Khan' })
  const deputy = await school.person('deputy', { name: 'Kwame Osei', knownAs: 'Mr Osei' })
  const other = await school.person('deputy', { name: 'Orla Brennan', knownAs: 'Ms Brennan' })
  const head = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  const office = await school.person('office', { name: 'Asha Patel', knownAs: 'Mrs Patel' })
  await school.write((tx) => tx.update(people).set({ telephone: '01632 960001' }))
  return { school, zebedee, lead, deputy, other, head, office }
}

/** What the office and the head read on their first page after a child said that somebody hits them. */
async function afterAccusing(knownAs: string) {
  const { school, zebedee, head, office } = await aSchoolWithStaff()
  await tells(school, zebedee, { text: `${knownAs.toLowerCase()} hits me`, safe: 'no' })
  const asOffice = wordsOn(await (await school.signedIn(office)).visit(paths.school))
  const asHead = wordsOn(await (await school.signedIn(head)).visit(paths.school))
  return { office: asOffice.replace(/^School \d+/, ''), head: asHead.replace(/^School \d+/, '') }
}

test('#43 what only the head may read sends nobody to the accused: the head is rung, and the page is the same whoever it is about', async () => {
  const about = { teacher: await afterAccusing('Mr Ali'), lead: await afterAccusing('Mrs Khan') }
  const { office, head } = about.teacher
  expect(office).toContain('nobody has picked it up.Ring Ada Okoro (01632 960001) now.')
  expect(office).not.toMatch(/Ring[^.]*(Khan|Osei|Brennan|Ali)/)
  expect(head).toContain('You can read it. Open it now')
  expect(head).not.toContain('Ring ')
  expect(about.lead).toEqual(about.teacher)
  expect(await afterAccusing('Mr Osei')).toEqual(about.teacher)
})

test('#43 what is about the head is the lead’s: the head learns nothing of it and the office rings the lead', async () => {
  const { office, head } = await afterAccusing('Ms Okoro')
  expect(office).toContain(
    'Ring Sadia Khan (01632 960001), Kwame Osei (01632 960001), or Orla Brennan (01632 960001) now.',
  )
  expect(head).toContain('Nothing urgent is waiting.')
})

test('#43 whoever is away is not rung; what waits for others besides has a line of its own; where nobody may read it alone the governor is rung', async () => {
  const { school, zebedee, lead, deputy, other, head, office } = await aSchoolWithStaff()
  // What a child does once they have accused him is kept from him as well.
  await raises(school, zebedee, { ...neededNow, severity: 'urgent' })
  await tells(school, zebedee, { text: 'mr osei hits me', safe: 'no' })
  const away = (who: readonly { id: string }[]) => {
    const turn = {
      kind: 'away',
      from: school.clock.now(),
      until: new Date('2026-12-01T18:00:00Z'),
      setBy: office.id,
    } as const
    return school.write((tx) =>
      tx.insert(dutyTurns).values(who.map(({ id: personId }) => ({ ...turn, personId, setAt: school.clock.now() }))),
    )
  }
  await away([lead])
  const page = wordsOn(await (await school.signedIn(office)).visit(paths.school))
  expect(page).toContain('Ring Ada Okoro (01632 960001) now.')
  expect(page).toContain('Ring Kwame Osei (01632 960001), or Orla Brennan (01632 960001) now.')
  expect(page).not.toContain('Ring Sadia')

  await away([deputy, other, head])
  const alone = async () => wordsOn(await (await school.signedIn(office)).visit(paths.school))
  expect(await alone()).toContain('Nobody at the school may read it alone. Two adults must open it together.')
  const governor = { governorName: 'Ms Green', governorTelephone: '01632 960004', governorEmail: 'g@school.example' }
  await school.write((tx) => tx.update(schoolSettings).set(governor))
  expect(await alone()).toContain('Ring the safeguarding governor, Ms Green (01632 960004) now.')
})
