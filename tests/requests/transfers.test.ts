import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { openFile } from '#app/records/transfers/sealed-file.ts'
import { alertEvents } from '#db/schema/safeguarding/alerts.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import { people } from '#db/schema/school/people.ts'
import { aSchool } from '#tests/support/school.ts'
import { brings, leaves, saved, seals } from './carrying.ts'
import { passesOn } from './passing-on.ts'
import { tells } from './telling.ts'

const canary = 'canary-of-a-file-that-travels'

async function aSchoolWithALead() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mia = await school.child('Mia', { in: willow })
  const lead = await school.person('lead', { name: 'Mrs Khan' })
  return { school, willow, mia, lead, browser: await school.signedIn(lead) }
}
type At = Awaited<ReturnType<typeof aSchoolWithALead>>

/** What stands in a child's file at a school, opened. */
function linesOf({ school }: Pick<At, 'school'>, childId: string) {
  return school.schools.with(school.slug, async ({ read, vault }) => {
    const rows = await read.select().from(fileEntries).where(eq(fileEntries.childId, childId))
    return Promise.all(
      rows.map(async ({ id: rowId, words, ...row }) => ({
        ...row,
        words: await vault.open(read, childId, { table: 'file_entries', column: 'words', rowId, box: words }),
      })),
    )
  })
}

/** A line in the child's file, written by the lead at a moment. */
function writes({ school, lead, mia }: At, words: string, { isVerbatim = false, at = '2026-10-02T10:00:00Z' } = {}) {
  const actor = { id: lead.id, name: lead.name, roles: ['lead'] } as const
  const entry = { childId: mia.id, kind: 'observation', occurredAt: new Date(at), words, isVerbatim } as const
  return school.write((tx, vault) => addFileEntry(tx, { actor, at: school.clock.now(), vault }, entry))
}

/** Every byte that is kept of a school, and whatever else is written down while it works. */
function everythingWritten(folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  )
  return files
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .map((file) => readFileSync(file).toString('latin1'))
    .join('\n')
}
/** Folders that were not there when the test began. */
const newIn = (folder: string, before: readonly string[]) =>
  readdirSync(folder)
    .filter((name) => !before.includes(name))
    .map((name) => join(folder, name))
const kept = (file: string) => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true

test('a file goes from one school to another, and the code comes back', { timeout: 60_000 }, async () => {
  const before = readdirSync(tmpdir())
  const here = await aSchoolWithALead()
  const there = await aSchoolWithALead()
  await writes(here, `She said she was afraid. ${canary}`)
  await writes(here, `i dont want to go ${canary}`, { isVerbatim: true, at: '2026-10-02T10:05:00Z' })
  await tells(here.school, here.mia, { text: `my worry ${canary}`, safe: 'no', topic: 'home' })
  await passesOn(here.school, here.lead, { child: here.mia.id, seen: `a bruise ${canary}` })

  const transfer = await leaves(here.browser, here.mia.id)
  const { file, words, answer } = await seals(here.school, here.browser, transfer)
  expect(answer.headers.get('Content-Type')).toBe('application/octet-stream')
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="sealed-file-2026-11-17\.lift"$/)
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(words.split(' ')).toHaveLength(8)
  expect(Buffer.from(file).toString('latin1')).not.toMatch(/canary|Mia|Khan/)

  const came = await brings(there.browser, { file, words, child: there.mia.id })
  expect(came.status).toBe(303)
  const { html } = await there.browser.visit(came.location ?? '')
  const [code = ''] = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(html) ?? []
  expect(code).not.toBe('')
  expect((await here.browser.visit(transfer)).html).not.toContain(code)

  const lines = await linesOf(there, there.mia.id)
  const received = lines.filter(({ authorId }) => authorId === null)
  expect(received.every(({ kind, audience }) => kind === 'file received' && audience === 'lead')).toBe(true)
  const verbatim = received.filter(({ isVerbatim }) => isVerbatim).map((line) => line.words)
  expect(verbatim).toEqual(expect.arrayContaining([`i dont want to go ${canary}`, `my worry ${canary}`]))
  const observed = received.find((line) => line.words.includes('She said she was afraid'))
  expect(observed?.occurredAt.toISOString()).toBe('2026-10-02T10:00:00.000Z')
  expect(observed?.words).toMatch(
    /^Observation, from School \d+\. Written down 17 Nov 2026, 09:10 by Mrs Khan\.\nShe said/,
  )
  expect(received.filter((line) => line.words.includes('a bruise'))).toHaveLength(1)

  const rung = await here.browser.submit(`${transfer}/receipt`, {
    code: ` ${code.toLowerCase().replaceAll('-', ' ')} `,
  })
  expect(rung.location).toBe(`${transfer}?saved=transfer-arrived`)
  expect((await here.browser.visit(transfer)).html).toContain('has the file')
  expect((await here.school.rows(transfers))[0]?.state).toBe('received')
  expect((await here.school.audit()).filter(({ verb }) => verb === 'EXPORT')).toHaveLength(1)

  const written = everythingWritten([here.school.dataDir, ...newIn(tmpdir(), before).filter(kept)])
  expect(written.length).toBeGreaterThan(100_000)
  expect(written).not.toContain(canary)
  expect(written).not.toContain(words)
  const logged = [...here.school.lines, ...there.school.lines].join('\n')
  expect(logged).not.toMatch(new RegExp(`${canary}|${words}|${code}`))
})

test(
  'the same file again changes nothing, and a later one of the same transfer adds what is new',
  { timeout: 60_000 },
  async () => {
    const [here, there] = [await aSchoolWithALead(), await aSchoolWithALead()]
    await writes(here, 'The first line.')
    const transfer = await leaves(here.browser, here.mia.id)
    const first = await seals(here.school, here.browser, transfer)
    const came = await brings(there.browser, { ...first, child: there.mia.id })
    const before = await linesOf(there, there.mia.id)
    expect((await brings(there.browser, { ...first, child: there.mia.id })).location).toBe(came.location)
    expect(await linesOf(there, there.mia.id)).toEqual(before)
    expect(await there.school.rows(transfers)).toHaveLength(1)

    await writes(here, 'The second line.', { at: '2026-10-03T10:00:00Z' })
    const second = await seals(here.school, here.browser, transfer)
    expect((await brings(there.browser, { ...second, child: there.mia.id })).location).toBe(came.location)
    const after = await linesOf(there, there.mia.id)
    expect(after.filter(({ words }) => words.includes('The first line.'))).toHaveLength(1)
    expect(after.filter(({ words }) => words.includes('The second line.'))).toHaveLength(1)

    const bo = await there.school.child('Mia', { in: there.willow })
    const wrong = await brings(there.browser, { ...first, child: bo.id })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('for another child')
    expect(await linesOf(there, bo.id)).toEqual([])
  },
)

test(
  'a file about somebody of another name is taken in only when somebody says it is the same child',
  { timeout: 30_000 },
  async () => {
    const [here, there] = [await aSchoolWithALead(), await aSchoolWithALead()]
    await writes(here, 'A line.')
    const carried = await seals(here.school, here.browser, await leaves(here.browser, here.mia.id))
    const marya = await there.school.child('Marya', { in: there.willow })
    const asked = await brings(there.browser, { ...carried, child: marya.id })
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('The file is about Mia K. You chose Marya K')
    expect(await linesOf(there, marya.id)).toEqual([])
    expect((await brings(there.browser, { ...carried, child: marya.id, sameChild: 'yes' })).status).toBe(303)
    expect((await linesOf(there, marya.id)).length).toBeGreaterThan(0)
  },
)

test(
  'what is about a grown-up of the school, or about whoever makes the file, is not in it',
  { timeout: 30_000 },
  async () => {
    const here = await aSchoolWithALead()
    const { school, mia, lead } = here
    const other = await school.person('deputy', { name: 'Mr Osei' })
    await school.person('head')
    await passesOn(school, other, { child: mia.id, seen: 'about a teacher', aboutAdult: 'yes', adultName: 'Mr Gone' })
    const { worryId } = await tells(school, mia, { text: 'about the lead' })
    await school.write((tx) => excludeStaff(tx, { worryId }, { people: [lead.id], at: school.clock.now() }))
    await passesOn(school, other, { child: mia.id, seen: 'about the child' })
    const { file, words } = await seals(school, here.browser, await leaves(here.browser, mia.id))
    const opened = await openFile(Buffer.from(file), words)
    const content = opened.state === 'open' ? gunzipSync(opened.content).toString('utf8') : ''
    expect(content).toContain('about the child')
    expect(content).not.toMatch(/about a teacher|about the lead/)
  },
)

test('inside is a page for people, in which nothing that was written can run', { timeout: 30_000 }, async () => {
  const here = await aSchoolWithALead()
  await writes(here, '<script>alert(1)</script> & "quoted"')
  const { file, words } = await seals(here.school, here.browser, await leaves(here.browser, here.mia.id))
  const opened = await openFile(Buffer.from(file), words)
  const content = opened.state === 'open' ? gunzipSync(opened.content).toString('utf8') : '{}'
  const { page } = JSON.parse(content) as { page: string }
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;')
  expect(page).not.toMatch(/<script|src=|href=|http/)
  expect(page).toContain('<h1>Safeguarding file of Mia K</h1>')
})

test('a wrong code changes nothing, and after ten tries none is taken for an hour', async () => {
  const here = await aSchoolWithALead()
  const transfer = await leaves(here.browser, here.mia.id)
  const tries = () => here.browser.submit(`${transfer}/receipt`, { code: 'AAAA-AAAA-AAAA' })
  expect((await tries()).status).toBe(409)
  await seals(here.school, here.browser, transfer)
  for (let times = 0; times < 10; times++) {
    const { status, html } = await tries()
    expect([status, html.includes('This is not the code in the file')]).toEqual([422, true])
  }
  expect((await tries()).html).toContain('Too many tries')
  expect((await here.school.rows(transfers))[0]?.state).toBe('sent')
})

test('taken back, a file is neither made nor received any more, and the child can leave for elsewhere', async () => {
  const here = await aSchoolWithALead()
  const transfer = await leaves(here.browser, here.mia.id)
  const token = '0192f0c1-2345-4abc-8def-0123456789ab'
  const elsewhere = { otherSchool: 'Elsewhere', lastDay: '2026-11-20', token }
  expect((await here.browser.submit(`/files/${here.mia.id}/transfer`, elsewhere)).status).toBe(409)
  for (let times = 0; times < 2; times++)
    expect((await here.browser.submit(`${transfer}/withdrawal`)).location).toBe(`${transfer}?saved=transfer-stopped`)
  expect((await here.browser.submit(`${transfer}/sealing`)).status).toBe(409)
  expect((await here.browser.submit(`${transfer}/receipt`, { code: 'AAAA-AAAA-AAAA' })).status).toBe(409)
  expect(await leaves(here.browser, here.mia.id, { otherSchool: 'Elsewhere' })).not.toBe('')
})

test('a late file stands first and red, and on the desk, until the other school has given the code', async () => {
  const here = await aSchoolWithALead()
  const bo = await here.school.child('Bo', { in: here.willow })
  await leaves(here.browser, bo.id, { lastDay: '2026-12-01' })
  await leaves(here.browser, here.mia.id, { lastDay: '2026-11-16' })
  expect((await here.browser.visit('/desk')).html).not.toContain('late at')
  here.school.clock.set('2026-11-23T09:00:00Z')
  const lead = await here.school.signedIn(here.lead)
  const { html } = await lead.visit('/transfers')
  expect(html).toContain('One file is late. Deal with it now.')
  expect(html.indexOf('Mia K')).toBeLessThan(html.indexOf('Bo K'))
  expect(html).toMatch(/tag-urgent">Late: was due on Friday 20 November at 15:30/)
  expect((await lead.visit('/desk')).html).toContain('A child’s file is late at another school.')
})

test(
  'a record that was changed where it is kept is sent as lost, and says so in an alert',
  { timeout: 30_000 },
  async () => {
    const here = await aSchoolWithALead()
    const { alertId } = await tells(here.school, here.mia, { text: 'x', safe: 'no' })
    await here.school.write(async (tx, vault) => {
      const id = '0192f0c1-2345-7abc-8def-0123456789ac'
      const written = await vault.seal(tx, here.mia.id, {
        table: 'alert_events',
        column: 'reason',
        rowId: id,
        text: 'moved',
      })
      await tx
        .insert(alertEvents)
        .values({ id, alertId, kind: 'note', at: here.school.clock.now(), personId: here.lead.id, written })
    })
    const { file, words } = await seals(here.school, here.browser, await leaves(here.browser, here.mia.id))
    const opened = await openFile(Buffer.from(file), words)
    expect(opened.state === 'open' && gunzipSync(opened.content).toString('utf8')).toContain(
      'cannot be opened any more',
    )
    expect((await here.browser.visit('/desk')).html).toContain('Something in this child’s record cannot be opened')
  },
)

test('only the lead and deputies send and take in files', async () => {
  const here = await aSchoolWithALead()
  const transfer = await leaves(here.browser, here.mia.id)
  for (const role of ['practitioner', 'head', 'office'] as const) {
    const browser = await here.school.signedIn(await here.school.person(role))
    for (const address of ['/transfers', '/transfers/arrival', transfer, `${transfer}/sealing`])
      expect((await browser.visit(address)).status, `${role} ${address}`).toBe(403)
    const asked = await saved(here.school, browser, { address: `${transfer}/sealed-file`, fields: { words: 'x' } })
    expect(asked.status).toBe(403)
  }
  expect((await here.school.rows(people)).length).toBeGreaterThan(3)
})
