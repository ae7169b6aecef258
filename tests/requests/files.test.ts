import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import type { Browser } from '#tests/support/browser.ts'
import { openedAlerts, openedEvidence } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { wordsOn } from './tablet.ts'
import { carried, tells } from './telling.ts'

const when = { day: '2026-11-16', time: '14:05' }
const anEntry = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ token: randomUUID(), kind: 'observation', words: 'She ate nothing', reasons: '' },
  ...when,
  ...more,
})

async function aSchoolWithFile() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const bo = await school.child('Bo', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { knownAs: 'Mrs Khan' })
  const lead = await school.signedIn(mrsKhan)
  return { school, amira, bo, mrAli, mrsKhan, lead, address: `/files/${amira.id}` }
}

const write = (browser: Browser, address: string, more: Readonly<Record<string, string>> = {}) =>
  browser.submit(`${address}/entries`, anEntry(more))
const linesOf = (school: School) => school.rows(fileEntries)

describe('a child’s file', () => {
  test('says on one page what happened, in order, and what was decided and why', async () => {
    const { school, amira, mrAli, mrsKhan, address } = await aSchoolWithFile()
    await tells(school, amira, { topic: 'home', size: 'big', text: 'i wish it was always wednesday' })
    school.clock.forward(30)
    const concernId = await passesOn(school, mrAli, { child: amira.id, seen: 'she cried at half past nine' })
    school.clock.forward(5)
    const lead = await school.signedIn(mrsKhan)
    await lead.submit(`/concerns/${concernId}/reading`)
    const decided = {
      outcome: 'early help',
      decision: 'Ring her aunt',
      reasons: 'The aunt looks after her on Wednesdays',
    }
    await lead.submit(`/concerns/${concernId}/decision`, { ...decided, notReferred: 'Nothing points to harm' })
    await write(lead, address, { words: 'something of the day before' })

    const page = wordsOn(await lead.visit(address))
    const order = [
      'something of the day before',
      'i wish it was always wednesday',
      'They have a big worry about home.',
      'she cried at half past nine',
      'Ring her aunt',
      'The aunt looks after her on Wednesdays',
    ].map((words) => page.indexOf(words))
    expect(Math.min(...order)).toBeGreaterThan(-1)
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(page).toContain('Monday 16 November 2026 at 14:05')
    expect(page).toContain('Mrs Khan, written down Tuesday 17 November 2026 at 09:45')
    expect(page).toContain('Due to be read Tuesday 17 November 2026 at 15:30. Nobody has read it yet.')
  })

  test('#49 says of each alert that was picked up which one it was', async () => {
    const { school, amira, lead, address } = await aSchoolWithFile()
    await tells(school, amira, { safe: 'no', topic: 'home', size: 'big', want: 'talk to me today' })
    for (const { id } of await school.rows(alerts)) {
      const seen = carried((await lead.visit(`/alerts/${id}`)).html, 'seen')
      await lead.submit(`/alerts/${id}/acknowledgement`, { seen })
    }
    const taken = parse((await lead.visit(address)).html)
      .querySelectorAll('main li')
      .map((line) => line.textContent)
      .filter((line) => line.includes('Alert: Picked up'))
    expect(taken.length).toBeGreaterThan(1)
    expect(new Set(taken).size).toBe(taken.length)
    for (const line of taken) expect(line).toMatch(/About: (not feeling safe|a big worry|wanting to talk)\./)
  })

  test('marks what was said word for word as a quotation, as it was written', async () => {
    const { lead, address } = await aSchoolWithFile()
    await write(lead, address, { kind: 'child’s words', words: 'he <b>shouts</b>\nat me 😀' })
    const { html } = await lead.visit(address)
    expect(html).toMatch(/<blockquote[^>]*>he &lt;b&gt;shouts&lt;\/b&gt;\nat me 😀<\/blockquote>/)
  })

  test('shows one kind of lines alone, and says that it does', async () => {
    const { lead, address } = await aSchoolWithFile()
    await write(lead, address, { words: 'seen in the yard' })
    await write(lead, address, { kind: 'action', words: 'rang the aunt' })
    const page = wordsOn(await lead.visit(`${address}?kind=action`))
    expect(page).toContain('1 of 2 lines: done.')
    expect(page).toContain('rang the aunt')
    expect(page).not.toContain('seen in the yard')
    expect(wordsOn(await lead.visit(`${address}?kind=nonsense`))).toContain('seen in the yard')
  })

  test('is opened only once that is on the record', async () => {
    const { school, amira, mrsKhan, lead, address } = await aSchoolWithFile()
    const { worryId } = await tells(school, amira, { text: 'words of a child' })
    await lead.visit(address)
    const read = (await school.audit()).filter(({ verb }) => verb === 'READ')
    expect(read.map(({ entity, entityId, actorId }) => [entity, entityId, actorId])).toEqual([
      ['file', amira.id, mrsKhan.id],
      ['worry', worryId, mrsKhan.id],
    ])
    await school.write((tx) =>
      tx.run(
        sql`create trigger nothing_can_be_recorded before insert on audit_entries begin select raise(abort, 'full'); end`,
      ),
    )
    for (const place of [address, '/files', `/concerns/new?worry=${worryId}`]) {
      const page = await lead.visit(place)
      expect(page.status, place).toBeGreaterThanOrEqual(500)
      expect(page.html).not.toMatch(/words of a child|Amira/)
    }
  })

  test('is nobody’s but the lead’s and the deputies’, and another school has no such child', async () => {
    const { school, amira, mrAli, address } = await aSchoolWithFile()
    const deputy = await school.signedIn(await school.person('deputy'))
    expect((await deputy.visit(address)).status).toBe(200)
    const others = [mrAli, await school.person('head'), await school.person('office')]
    for (const person of others)
      for (const place of ['/files', address, `${address}/entries`])
        expect((await (await school.signedIn(person)).visit(place)).status).toBe(403)
    const elsewhere = await aSchool()
    const lead = await elsewhere.signedIn(await elsewhere.person('lead'))
    expect((await lead.visit(address)).status).toBe(404)
    expect((await lead.submit(`${address}/entries`, anEntry())).status).toBe(404)
    expect(amira.id).not.toBe('')
  })

  test('stands in the school’s files only sealed', async () => {
    const { school, mrAli, amira, lead, address } = await aSchoolWithFile()
    const canary = 'canary-of-a-file'
    await write(lead, address, { words: canary })
    await passesOn(school, mrAli, { child: amira.id, seen: canary, childWords: canary, done: canary, whoKnows: canary })
    expect(wordsOn(await lead.visit(address)).split(canary)).toHaveLength(6)
    const kept = readdirSync(school.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(kept.some(({ parentPath, name }) => join(parentPath, name).includes(school.slug))).toBe(true)
    for (const { parentPath, name } of kept)
      expect(readFileSync(join(parentPath, name)).includes(canary), name).toBe(false)
    expect(school.lines.join('')).not.toContain(canary)
  })
})

describe('a line', () => {
  test('is added once, however often it is sent; a decision says why', async () => {
    const { school, lead, address } = await aSchoolWithFile()
    const entry = anEntry()
    for (let times = 0; times < 3; times++) expect((await lead.submit(`${address}/entries`, entry)).status).toBe(303)
    expect(await linesOf(school)).toHaveLength(1)
    const unreasoned = await write(lead, address, { kind: 'decision', words: 'We wait a week' })
    expect(unreasoned.status).toBe(422)
    expect(unreasoned.html).toContain('Write why this was decided')
    expect(unreasoned.html).toContain('We wait a week')
    await write(lead, address, { kind: 'decision', words: 'We wait a week', reasons: 'Her aunt is back on Friday' })
    expect(wordsOn(await lead.visit(address))).toMatch(/We wait a week\s*Why: Her aunt is back on Friday/)
  })

  test('is never of a time to come, and of 60,000 letters comes back whole', async () => {
    const { school, lead, address } = await aSchoolWithFile()
    for (const bad of [
      { day: '2026-11-17', time: '09:11' },
      { day: '2026-11-18' },
      { day: 'tomorrow' },
      { kind: 'concern' },
    ])
      expect((await write(lead, address, bad)).status, JSON.stringify(bad)).toBe(422)
    const long = 'ä '.repeat(30_000).trim()
    const page = await write(lead, address, { words: long })
    expect(page.status).toBe(422)
    expect(page.html).toContain(long)
    expect(page.html).toContain('Write 10,000 characters or fewer')
    expect(await linesOf(school)).toEqual([])
    const most = '😀'.repeat(10_000)
    expect((await write(lead, address, { words: most })).status).toBe(303)
    expect((await lead.visit(address)).html).toContain(most)
  })

  test('is put right beside the old one, which stays and says so', async () => {
    const { school, mrAli, amira, lead, address } = await aSchoolWithFile()
    const concernId = await passesOn(school, mrAli, { child: amira.id, seen: 'on Monday' })
    const [old] = await linesOf(school)
    const correction = `${address}/entries/${old?.id}/correction`
    const form = await lead.visit(correction)
    expect(wordsOn(form)).toContain('It will not be changed.')
    const fields = { token: carried(form.html, 'token'), how: 'put right', words: 'on Tuesday', ...when }
    for (let times = 0; times < 2; times++) expect((await lead.submit(correction, fields)).status).toBe(303)

    const [, right] = await linesOf(school)
    expect(await linesOf(school)).toHaveLength(2)
    expect(right).toMatchObject({ kind: 'concern', correctsId: old?.id, concernId, audience: 'lead' })
    const { html } = await lead.visit(address)
    expect(html).toContain('on Monday')
    expect(html).toContain('on Tuesday')
    expect(html).toMatch(/Corrected on[^]*?Tuesday 17 November 2026 at 09:10<\/a>[^]*?by[^]*?Mrs Khan/)
    expect(html).toMatch(/Corrects[^]*?what[^]*?Mr Ali[^]*?wrote on/)
    expect(html).toContain(`href="${address}?line=${right?.id}#${right?.id}"`)
    expect(html).toContain(`href="${address}?line=${old?.id}#${old?.id}"`)
  })

  test('that somebody says is wrong has that beside it', async () => {
    const { school, lead, address } = await aSchoolWithFile()
    await write(lead, address)
    const [old] = await linesOf(school)
    const disputed = { token: randomUUID(), how: 'disputed', words: 'Her mother says she ate', ...when }
    await lead.submit(`${address}/entries/${old?.id}/correction`, disputed)
    expect((await linesOf(school))[1]).toMatchObject({ kind: 'disputed', correctsId: old?.id, isVerbatim: false })
    const page = wordsOn(await lead.visit(address))
    expect(page).toContain('Someone says this is wrong: see')
    expect(page).toContain('She ate nothing')
  })

  test('of another child or of what is the head’s cannot be put right', async () => {
    const { school, mrAli, amira, bo, lead, address } = await aSchoolWithFile()
    await school.person('head')
    await write(lead, address)
    await passesOn(school, mrAli, { child: amira.id, aboutAdult: 'yes', adultName: 'the coach' })
    const [ours, heads] = await linesOf(school)
    const wrong = [`/files/${bo.id}/entries/${ours?.id}`, `${address}/entries/${heads?.id}`]
    const fields = { token: randomUUID(), how: 'put right', words: 'x', ...when }
    for (const place of wrong) {
      expect((await lead.visit(`${place}/correction`)).status).toBe(404)
      expect((await lead.submit(`${place}/correction`, fields)).status).toBe(404)
    }
    expect(await linesOf(school)).toHaveLength(3)
  })

  test('can be changed, removed or replaced by nobody', async () => {
    const { school, lead, address } = await aSchoolWithFile()
    await write(lead, address)
    const attempts = [
      sql`update file_entries set kind = 'review'`,
      sql`delete from file_entries`,
      sql`insert or replace into file_entries select * from file_entries`,
      sql`insert into file_entries select * from file_entries where true on conflict (id) do update set kind = 'review'`,
    ]
    const before = await linesOf(school)
    for (const attempt of attempts)
      await expect(school.write((tx) => tx.run(attempt))).rejects.toMatchObject({
        cause: { message: expect.stringContaining('append-only') as string },
      })
    expect(await linesOf(school)).toEqual(before)
  })
})

describe('a text that was changed or moved where it is kept', () => {
  /** Somebody with the database in their hands, who has taken its guard away. */
  const tamper = (school: School, statement: ReturnType<typeof sql>) =>
    school.write(async (tx) => {
      await tx.run(sql`drop trigger if exists file_entries_no_changing`)
      await tx.run(statement)
    })

  async function aFileOfThree() {
    const there = await aSchoolWithFile()
    const { school, bo, lead, address } = there
    await write(lead, address, { words: 'the first of hers', time: '14:01' })
    await write(lead, address, { words: 'the second of hers', time: '14:02' })
    await write(lead, `/files/${bo.id}`, { words: 'something of his' })
    const [first = '', second = '', his = ''] = (await linesOf(school)).map(({ id }) => id)
    return { ...there, first, second, his }
  }
  const boxFrom = (id: string) => sql`(select words from file_entries where id = ${id})`

  test.each([
    ['from another line', ({ second }: { second: string }) => boxFrom(second)],
    ['from another child', ({ his }: { his: string }) => boxFrom(his)],
    ['with one bit changed', () => sql`cast(substr(words, 1, length(words) - 1) || x'00' as blob)`],
    ['cut short', () => sql`substr(words, 1, 20)`],
    ['emptied', () => sql`x''`],
  ])('%s is never shown, the rest is, and there is one urgent alert about it', async (_how, box) => {
    const there = await aFileOfThree()
    const { school, amira, lead, address, first } = there
    await tamper(school, sql`update file_entries set words = ${box(there)} where id = ${first}`)
    for (let looks = 0; looks < 3; looks++) {
      const page = wordsOn(await lead.visit(address))
      expect(page).toContain('This cannot be opened.')
      expect(page.split('the second of hers')).toHaveLength(2)
      expect(page).not.toMatch(/the first of hers|something of his/)
      school.clock.forward(1)
    }
    const raised = await school.asks(openedAlerts)
    expect(raised).toMatchObject([
      { childId: amira.id, category: 'record damaged', severity: 'urgent', audience: 'lead' },
    ])
    expect(await school.asks(openedEvidence)).toMatchObject([{ rule: 'LI-2', facts: [`cannot be opened: ${first}`] }])
    expect(wordsOn(await lead.visit('/desk'))).toContain('Something in this child’s record cannot be opened')
  })

  test('as two that changed places are both noticed, and another found later is reported too', async () => {
    const { school, lead, address, first, second } = await aFileOfThree()
    await write(lead, address, { words: 'a third', time: '14:03' })
    const third = (await linesOf(school)).at(-1)?.id ?? ''
    const boxes = new Map((await school.rows(fileEntries)).map(({ id, words }) => [id, words]))
    for (const [here, there] of [
      [first, second],
      [second, first],
    ] as const)
      await tamper(school, sql`update file_entries set words = ${boxes.get(there)} where id = ${here}`)
    expect(wordsOn(await lead.visit(address)).split('This cannot be opened.')).toHaveLength(3)
    await tamper(school, sql`update file_entries set words = x'01' where id = ${third}`)
    await lead.visit(address)
    const facts = (await school.asks(openedEvidence)).map((evidence) => evidence.facts.length)
    expect(facts).toEqual([2, 1])
    expect(await school.rows(alerts)).toHaveLength(1)
  })
})

describe('the index of files', () => {
  test('has whom was written about last first, with what is waiting', async () => {
    const { school, mrAli, amira, bo, lead, address } = await aSchoolWithFile()
    expect(wordsOn(await lead.visit('/files'))).toContain('No child has a file yet.')
    await passesOn(school, mrAli, { child: bo.id })
    school.clock.forward(1)
    await write(lead, address)
    await tells(school, amira, { text: 'a worry' })
    const page = wordsOn(await lead.visit('/files'))
    expect(page.indexOf('Amira K')).toBeLessThan(page.indexOf('Bo K'))
    expect(page).toMatch(/Amira K, Willow\s*today at 09:11\s*1 worry to read/)
    expect(page).toMatch(/Bo K, Willow\s*today at 09:10\s*1 concern to decide/)
  })

  test('finds any child by the beginning of their first name, accents or not', async () => {
    const { school, lead } = await aSchoolWithFile()
    const zoe = await school.child('Zoë', { in: await school.class('Beech') })
    for (const name of ['zoe', 'ZO', 'Zoë'])
      expect((await lead.visit(`/files?name=${encodeURIComponent(name)}`)).html).toContain(`/files/${zoe.id}`)
    const nobody = await lead.visit('/files?name=%25')
    expect(wordsOn(nobody)).toContain('There is no child called %.')
  })
})
