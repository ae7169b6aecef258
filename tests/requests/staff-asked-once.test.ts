import { expect, test } from 'vitest'
import { neededNow } from '#app/safeguarding/screening/rules.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { asksOfNames, asksOfStaff } from '#tests/support/asks-of-staff.ts'
import { aSchool } from '#tests/support/school.ts'
import { listenToTheDriver } from '#tests/support/to-the-driver.ts'
import { passesOn } from './passing-on.ts'
import { raises, tells } from './telling.ts'

let heard: string[] = []
listenToTheDriver(({ sql }) => void heard.push(sql))

/** A school in which four children have said that Mr Ali hits them, and three more need somebody now. */
async function muchThatIsUrgent() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const lead = await school.person('lead', { name: 'Sadia Khan', knownAs: 'Mrs Khan' })
  const head = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  const office = await school.person('office', { name: 'Asha Patel', knownAs: 'Mrs Patel' })
  const told: { id: string; worryId: string; alertId: string }[] = []
  for (const name of ['Amira', 'Bo', 'Cara', 'Dev']) {
    const child = await school.child(name, { in: willow })
    told.push({ ...child, ...(await tells(school, child, { text: 'mr ali hits me', safe: 'no' })) })
  }
  for (const name of ['Eva', 'Finn', 'Gus'])
    await raises(school, await school.child(name, { in: willow }), { ...neededNow, severity: 'urgent' })
  const [amira] = told
  if (!amira) throw new Error('nobody told anything')
  return { school, mrAli, lead, head, office, amira }
}

test('#53 the school page asks for the grown-ups once and for no child’s name, however much is urgent', async () => {
  const { school, head, office } = await muchThatIsUrgent()
  expect((await school.rows(alerts)).filter(({ severity }) => severity === 'urgent').length).toBeGreaterThan(5)
  for (const person of [office, head]) {
    const browser = await school.signedIn(person)
    heard = []
    expect((await browser.visit(paths.school)).html).toContain('nobody has picked it up')
    expect([asksOfStaff(heard), asksOfNames(heard)]).toEqual([1, 0])
  }
})

test('#53 no page of the head, of an alert, a worry or a concern asks for them more than once, nor for names where no words are read', async () => {
  const { school, mrAli, lead, head, office, amira } = await muchThatIsUrgent()
  const { alertId, worryId } = amira
  const about = await passesOn(school, lead, { child: amira.id, aboutAdult: 'yes', adult: mrAli.id })
  const concernId = await passesOn(school, office, { child: amira.id, seen: 'A bruise.' })
  expect(await school.rows(concerns)).toHaveLength(2)
  const [asHead, asLead] = [await school.signedIn(head), await school.signedIn(lead)]
  const pages = [
    [asHead, href(paths.headAlert, { alertId }), 0],
    [asHead, href(paths.headWorry, { worryId }), 0],
    [asHead, href(paths.handingBack, { worryId }), 0],
    [asHead, href(paths.headResolution, { alertId }), 1],
    [asHead, href(paths.allegation, { concernId: about }), 1],
    [asHead, href(paths.allegationDecision, { concernId: about }), 1],
    [asLead, href(paths.concern, { concernId }), 1],
    [asLead, href(paths.concernDecision, { concernId }), 1],
    [asLead, `${paths.newConcern}?child=${amira.id}`, 0],
  ] as const
  for (const [browser, path, names] of pages) {
    heard = []
    expect((await browser.visit(path)).status, path).toBe(200)
    expect([asksOfStaff(heard), asksOfNames(heard)], path).toEqual([1, names])
  }
})
