import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { gunzipSync } from 'node:zlib'
import { openFile } from '#app/records/transfers/sealed-file.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { shares, parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { leaves, seals } from './carrying.ts'
import { answersStep, startsCrisis } from './in-a-crisis.ts'
import { passesOn } from './passing-on.ts'
import { wordsOn } from './tablet.ts'
import { carried } from './telling.ts'

const canary = 'canary-kept-from-a-colleague'
const when = { day: '2026-11-17', time: '09:05' }
type Fields = Readonly<Record<string, string>>

async function aSchoolWithAnAllegation({ isPassedOn = false } = {}) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const mrOsei = await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const msOkoro = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  const about = { aboutAdult: 'yes', adult: mrOsei.id }
  const allegedId = await passesOn(school, mrAli, { child: amira.id, seen: 'he shouted at her', ...about })
  const head = await school.signedIn(msOkoro)
  await head.submit(href(paths.allegationReading, { concernId: allegedId }))
  if (isPassedOn) {
    const address = href(paths.allegationPassing, { concernId: allegedId })
    const token = carried((await head.visit(address)).html, 'token')
    await head.submit(address, { token, seen: 'Amira is afraid of clubs', withWords: '' })
  }
  const [lead, deputy] = [await school.signedIn(mrsKhan), await school.signedIn(mrOsei)]
  const passedId = (await school.rows(concerns)).find(({ id }) => id !== allegedId)?.id ?? null
  return { school, amira, mrsKhan, mrOsei, lead, deputy, head, allegedId, passedId }
}
type There = Awaited<ReturnType<typeof aSchoolWithAnAllegation>>

const aShare = (more: Fields = {}): Fields => ({
  ...{ token: randomUUID(), decision: 'shared', recipient: 'police', name: canary, reference: '' },
  ...{ consent: 'not asked', what: canary, reason: canary, ...when, ...more },
})

/** The lead writes one of everything from a child's file: a line, a line put right, a share, what the family may be told, a crisis and a task. */
async function writesEverything({ school, amira, mrsKhan, lead }: There, more: Fields = {}): Promise<void> {
  const { id: childId } = amira
  const entry = { token: randomUUID(), kind: 'observation', words: canary, reasons: '', ...when, ...more }
  expect((await lead.submit(href(paths.newFileEntry, { childId }), entry)).status).toBe(303)
  const [line] = (await school.rows(fileEntries)).filter(({ kind }) => kind === 'observation')
  const right = { token: randomUUID(), how: 'put right', words: canary, ...when }
  const correction = href(paths.fileCorrection, { childId, entryId: line?.id ?? '' })
  expect((await lead.submit(correction, right)).status).toBe(303)
  expect((await lead.submit(href(paths.childShares, { childId }), aShare(more))).status).toBe(303)
  const decided = { decidedBy: mrsKhan.id, tellerId: mrsKhan.id, mayBeSaid: canary, notBefore: '', ...more }
  const telling = { token: randomUUID(), decision: 'tell', reason: canary, ...decided }
  expect((await lead.submit(href(paths.tellings, { childId }), telling)).status).toBe(303)
  const responseId = await startsCrisis(lead, childId, more)
  await answersStep(lead, { responseId, step: 1 }, { danger: 'no' })
  await answersStep(lead, { responseId, step: 3 }, { saw: canary })
  const told = { told: 'police', name: canary, time: '09:05', reference: '', what: canary, consent: 'given' }
  await answersStep(lead, { responseId, step: 6 }, told)
  const task = { task: canary, owner: mrsKhan.id, day: '2026-11-18' }
  expect((await answersStep(lead, { responseId, step: 9 }, task)).status).toBe(303)
}

/** Every address at which lines of a child's file are shown. */
async function addressesOfLines({ school, amira }: There): Promise<string[]> {
  const { id: childId } = amira
  const ids = async (table: Parameters<School['rows']>[0]) => (await school.rows(table)) as { id: string }[]
  return [
    ...[paths.files, paths.shares, paths.crises, paths.desk, paths.concerns, paths.transfers],
    ...[paths.file, paths.childShares, paths.tellings, paths.childCrisis, paths.childTransfer, paths.child].map(
      (path) => href(path, { childId }),
    ),
    ...(await ids(shares)).map(({ id: shareId }) => href(paths.shareAnswer, { shareId })),
    ...(await ids(parentContacts)).map(({ id: tellingId }) => href(paths.told, { tellingId })),
    ...(await ids(crisisResponses)).flatMap(({ id: responseId }) => [
      href(paths.crisis, { responseId }),
      href(paths.crisisReview, { responseId }),
      ...['1', '3', '6', '9', '10'].map((step) => href(paths.crisisStep, { responseId, step })),
    ]),
    ...(await ids(fileEntries)).map(({ id: entryId }) => href(paths.fileCorrection, { childId, entryId })),
  ]
}

/** Where of all that somebody finds words that are kept from them, the sealed file for another school among it. */
async function whereSeen(there: There, browser: Browser, word = canary): Promise<string[]> {
  const seen: string[] = []
  for (const address of await addressesOfLines(there)) {
    const page = await browser.visit(address)
    expect(page.status, address).toBeLessThan(500)
    if (page.html.includes(word)) seen.push(address.replaceAll(/[0-9a-f-]{36}/g, '…'))
  }
  const [begun] = await there.school.rows(transfers)
  const transfer = begun ? href(paths.transfer, { transferId: begun.id }) : await leaves(browser, there.amira.id)
  const { file, words } = await seals(there.school, browser, transfer)
  const opened = await openFile(Buffer.from(file), words)
  if (opened.state === 'open' && gunzipSync(opened.content).includes(word)) seen.push('the sealed file')
  return seen
}

describe('#5 what is written about a child while a concern about a colleague is open', () => {
  test('#5 belongs to that concern and is kept from the colleague wherever lines are shown', async () => {
    const there = await aSchoolWithAnAllegation({ isPassedOn: true })
    const { school, deputy, lead, passedId } = there
    await writesEverything(there)
    expect(passedId).not.toBeNull()
    for (const table of [shares, parentContacts, crisisResponses, followUps])
      for (const { concernId } of await school.rows(table)) expect(concernId).toBe(passedId)
    expect(await whereSeen(there, deputy)).toEqual([])
    const seen = await whereSeen(there, lead)
    expect(seen).toEqual(expect.arrayContaining(['/files/…', '/files/…/shares', '/files/…/tellings', '/crisis/…']))
    expect(seen).toEqual(expect.arrayContaining(['/crisis', '/shares', 'the sealed file']))
  })

  test('#5 is kept from the colleague when only the head knows, and nothing shows the writer that there is anything', async () => {
    const there = await aSchoolWithAnAllegation()
    const { school, deputy, lead, amira } = there
    await writesEverything(there)
    expect(await whereSeen(there, deputy)).toEqual([])
    for (const address of await addressesOfLines(there))
      expect((await lead.visit(address)).html, address).not.toMatch(/he shouted at her|name="belongsTo"/)
    expect((await school.rows(fileEntries)).filter(({ audience }) => audience === 'head')).not.toEqual([])
    const file = await lead.visit(href(paths.file, { childId: amira.id }))
    expect(wordsOn(file).split(canary).length).toBeGreaterThan(6)
  })

  test('#5 is the colleague’s to read when they wrote it, and after the head has decided', async () => {
    const there = await aSchoolWithAnAllegation()
    const { school, deputy, lead, head, allegedId, amira } = there
    const address = href(paths.newFileEntry, { childId: amira.id })
    const line = (words: string) => ({ token: randomUUID(), kind: 'observation', words, reasons: '', ...when })
    await deputy.submit(address, line('the deputy’s own line'))
    await lead.submit(address, line('written while it is open'))
    school.clock.forward(1)
    const decision = { outcome: 'no further action', decision: 'x', reasons: 'x', notReferred: 'x' }
    await head.submit(href(paths.allegationDecision, { concernId: allegedId }), decision)
    school.clock.forward(1)
    await lead.submit(address, line('written afterwards'))
    const { html } = await deputy.visit(href(paths.file, { childId: amira.id }))
    expect(html).toContain('the deputy’s own line')
    expect(html).toContain('written afterwards')
    expect(html).not.toContain('written while it is open')
  })

  test('#5 says which record it belongs to and what that means; another or none can be chosen', async () => {
    const there = await aSchoolWithAnAllegation({ isPassedOn: true })
    const { school, lead, deputy, amira, passedId } = there
    const { id: childId } = amira
    for (const path of [paths.newFileEntry, paths.childShares, paths.tellings, paths.childCrisis]) {
      const page = await lead.visit(href(path, { childId }))
      expect(page.html, path).toContain(`<option value="${passedId ?? ''}" selected="">`)
      expect(wordsOn(page), path).toContain('The person a record is about cannot see anything that belongs to it')
    }
    await writesEverything(there, { belongsTo: 'none' })
    expect((await school.rows(shares)).map(({ concernId }) => concernId)).toEqual([null, null])
    expect(await whereSeen(there, deputy)).toContain('/files/…')
    const wrong = { token: randomUUID(), kind: 'observation', words: 'x', reasons: '', ...when }
    const elsewhere = { ...wrong, belongsTo: there.allegedId }
    expect((await lead.submit(href(paths.newFileEntry, { childId }), elsewhere)).status).toBe(404)
  })

  test('#5 that the LADO was told is kept from whom any allegation about the child concerns, earlier or later', async () => {
    const there = await aSchoolWithAnAllegation()
    const { school, lead, deputy, head, allegedId, amira } = there
    const decision = { outcome: 'no further action', decision: 'x', reasons: 'x', notReferred: 'x' }
    await head.submit(href(paths.allegationDecision, { concernId: allegedId }), decision)
    school.clock.forward(1)
    const lado = 'local authority designated officer'
    const share = aShare({ recipient: lado, belongsTo: 'none' })
    await lead.submit(href(paths.childShares, { childId: amira.id }), share)
    const responseId = await startsCrisis(lead, amira.id, { belongsTo: 'none' })
    const told = { told: lado, name: canary, time: '09:05', reference: '', what: canary, consent: 'not asked' }
    expect((await answersStep(lead, { responseId, step: 6 }, told)).status).toBe(303)
    expect(await whereSeen(there, deputy)).toEqual([])
    const seen = await whereSeen(there, lead)
    expect(seen).toEqual(expect.arrayContaining(['/shares', '/files/…', '/crisis/…', 'the sealed file']))
    const [kept] = await school.rows(shares)
    const answer = href(paths.shareAnswer, { shareId: kept?.id ?? '' })
    expect((await deputy.submit(answer, { answer: 'x' })).status).toBe(404)
  })
})
