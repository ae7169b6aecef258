import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { shares, parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { aSchool } from '#tests/support/school.ts'

async function aLeadAndAChild() {
  const school = await aSchool()
  const jay = await school.child('Jay', { in: await school.class('Beech') })
  const mrsKhan = await school.person('lead', { name: 'Mrs Khan' })
  return { school, jay, mrsKhan, lead: await school.signedIn(mrsKhan) }
}

test('what a family may be told is decided with a reason either way, the newest counts, and what was said is kept', async () => {
  const { school, jay, mrsKhan, lead } = await aLeadAndAChild()
  const page = href(paths.tellings, { childId: jay.id })
  const decided = { decidedBy: mrsKhan.id, tellerId: '', mayBeSaid: '', notBefore: '' }
  const decide = (fields: Readonly<Record<string, string>>) =>
    lead.submit(page, { ...decided, token: randomUUID(), ...fields })
  expect((await decide({ decision: 'do not tell', reason: '' })).html).toContain('Write why, or why not')
  expect((await decide({ decision: 'tell', reason: 'canary' })).html).toContain('Write what they may be told')
  expect((await decide({ decision: 'not yet', reason: 'canary: the police asked' })).status).toBe(303)
  school.clock.forward(5)
  const tell = {
    decision: 'tell',
    reason: 'canary: it is safe now',
    mayBeSaid: 'That he was upset',
    tellerId: mrsKhan.id,
  }
  expect((await decide(tell)).status).toBe(303)

  const [early, late] = (await school.rows(parentContacts)).toSorted((one, other) => one.id.localeCompare(other.id))
  const toldAt = (id: string | undefined) => href(paths.told, { tellingId: id ?? '' })
  const told = { day: '2026-11-17', time: '09:14', toldBy: mrsKhan.id, said: 'That he was upset' }
  expect((await lead.submit(toldAt(late?.id), { ...told, time: '23:00' })).html).toContain(
    'Enter a day and time in the past',
  )
  expect((await lead.submit(toldAt(early?.id), told)).status).toBe(409)
  expect((await lead.submit(toldAt(late?.id), told)).status).toBe(303)
  expect((await lead.submit(toldAt(late?.id), told)).status).toBe(409)

  const { html } = await lead.visit(page)
  for (const shown of ['canary: the police asked', 'Replaced by a newer decision.', 'That he was upset'])
    expect(html).toContain(shown)
  expect((await school.rows(fileEntries)).map(({ kind }) => kind)).toEqual(['decision', 'decision', 'told the family'])
  expect(JSON.stringify([await school.rows(parentContacts), await school.audit()])).not.toMatch(/canary|upset/)
})

test('what is shared and what is kept back each say why, with or without consent, and a referral waits for its answer', async () => {
  const { school, jay, lead } = await aLeadAndAChild()
  const page = href(paths.childShares, { childId: jay.id })
  const when = { day: '2026-11-17', time: '09:05' }
  const share = (fields: Readonly<Record<string, string>>) =>
    lead.submit(page, { ...when, name: 'Ms Jones', reference: 'R-77', what: '', token: randomUUID(), ...fields })
  const referral = { decision: 'shared', recipient: 'children’s services', referral: 'yes', consent: 'refused' }
  expect((await share({ ...referral, what: 'canary', reason: '' })).html).toContain('Write why.')
  expect((await share({ ...referral, reason: 'canary' })).html).toContain('Write what you shared')
  expect((await share({ ...referral, recipient: 'police', what: 'x', reason: 'x' })).status).toBe(422)
  expect((await share({ ...referral, what: 'canary words', reason: 'canary: he is not safe' })).status).toBe(303)
  const kept = { decision: 'not shared', recipient: 'health', consent: 'not asked' }
  expect((await share({ ...kept, reason: 'canary: his father works there' })).status).toBe(303)
  expect(await school.rows(shares)).toMatchObject([
    { decision: 'shared', consent: 'refused', answerDueAt: new Date('2026-11-18T17:00:00Z') },
    { decision: 'not shared', consent: 'not asked', answerDueAt: null },
  ])

  const waiting = (await lead.visit(paths.shares)).html
  for (const shown of ['Waiting for an answer: 1.', 'Ms Jones (reference R-77)', 'They did not agree', 'Why not'])
    expect(waiting).toContain(shown)
  const [referred] = await school.rows(shares)
  const answer = href(paths.shareAnswer, { shareId: referred?.id ?? '' })
  expect((await lead.submit(answer, { answer: 'They visit today' })).status).toBe(303)
  expect((await lead.submit(answer, { answer: 'Again' })).status).toBe(409)
  expect((await lead.visit(page)).html).toContain('They visit today')
  expect((await lead.visit(paths.shares)).html).not.toContain('Waiting for an answer')
  expect(JSON.stringify([await school.rows(shares), await school.audit()])).not.toContain('canary')
})
