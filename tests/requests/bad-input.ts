import { parse } from 'node-html-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { cleanText, trimmed } from '#app/forms/clean-text.ts'
import { paths } from '#app/web/paths.ts'
import { children } from '#db/schema/school/children.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import type { Page } from '#tests/support/browser.ts'
import { somePassword } from '#tests/support/joined.ts'
import { aSchool } from '#tests/support/school.ts'
import { badBodies, badInputs, extraFields } from './bad-inputs.ts'
import { addressOf, aFullSchool, askers, browserOf, schoolPaths, type FullSchool } from './every-address.ts'
import type { Form, ReadyForm } from './a-form.ts'
import { alwaysChanging, everyForm } from './every-form.ts'
import { changedTables, everyRow } from './every-row.ts'

const pid = process.pid
/** How much work one form may give, in microseconds: while it is done every school waits. */
const patience = 1_500_000
/** What must never stand in a page as it was sent. */
const raw = /<script>alert|<img src=x|<svg onload|onfocus="alert|<h1>\s*$|<%=/
const insides = /SQLITE_|LibsqlError|DrizzleQuery|\bat [\w/.]+:\d+:\d+|node_modules|select .* from "/i

let full: FullSchool

/** Who everybody is, whatever a form may change of them. */
async function whoIsWho() {
  const roles = await full.school.rows(roleGrants)
  const withPasswords = (await full.school.rows(people)).filter(({ passwordHash }) => passwordHash !== somePassword)
  return { roles, withPasswords, children: await full.school.rows(children) }
}

/** Holds of every answer to anything. */
function expectWell(page: Page, what: string): void {
  expect(page.status, what).toBeLessThan(500)
  expect(page.html, what).not.toMatch(raw)
  expect(page.html, what).not.toMatch(insides)
  expect(page.headers.get('Set-Cookie') ?? '', what).not.toContain('evil')
  expect(process.pid).toBe(pid)
}

async function sent(
  { browser, address }: ReadyForm,
  fields: Readonly<Record<string, string>>,
  what: string,
): Promise<Page> {
  const begun = process.cpuUsage()
  const page = await browser.submit(address, fields)
  const { user, system } = process.cpuUsage(begun)
  expect(user + system, what).toBeLessThan(patience)
  expectWell(page, what)
  return page
}

/** What was typed is still in the field of a form that came back, where the form has it. Nothing but space is not typed. */
function expectKept({ html }: Page, name: string, typed: string): void {
  const field = parse(html, { comment: true }).querySelector(`textarea[name=${name}], input[name=${name}]`)
  const words = cleanText(typed)
  if (!field || trimmed(words) === '') return
  const kept = field.tagName === 'TEXTAREA' ? field.textContent : field.getAttribute('value')
  expect(kept?.replace(/^\n/, ''), name).toBe(words.replace(/^\n/, ''))
}

/** Forms that have not been sent yet, or came back. */
const waiting = new Map<Form, ReadyForm>()

async function readyFor(form: Form): Promise<ReadyForm> {
  const ready = waiting.get(form) ?? (await form.ready(full))
  waiting.set(form, ready)
  return ready
}

/** A form that came back, or that was not even read, can be sent again; whatever was taken needs a fresh one. */
const isStillOpen = ({ status }: Page) => [400, 413, 422].includes(status)

/** One field with something bad in it, by what it is. */
type Bad = readonly [field: string, what: string, value: string]

/** Sends a form with bad input in some of its fields; gives the fields it says are wrong, or null if it was taken. */
async function trySome(name: string, form: Form, bad: readonly Bad[]): Promise<readonly Bad[] | null> {
  const ready = await readyFor(form)
  const values = Object.fromEntries(bad.map(([field, , value]) => [field, value]))
  const what = bad.map(([field, kind]) => `${kind} in ${field}`).join(', ')
  const page = await sent(ready, { ...ready.fields, ...values }, `${name}: ${what}`)
  if (!isStillOpen(page)) waiting.delete(form)
  if (page.status === 422)
    for (const [field, , value] of bad) if (form.keeps?.includes(field)) expectKept(page, field, value)
  if (page.status < 400) return null
  return bad.filter(([field]) => page.html.includes(`id="${field}-problem"`))
}

/**
 * Sends bad input in several fields at once. What is found wrong in one says nothing of the others, so that these are sent
 * again without it; where it is not said what is wrong, each goes alone. Gives the fields that are refused without a word
 * at them, as those are that nobody sees.
 */
async function tryTogether(name: string, form: Form, bad: readonly Bad[]): Promise<readonly string[]> {
  const wrong = bad.length > 0 ? await trySome(name, form, bad) : null
  if (wrong === null) return []
  if (wrong.length > 0)
    return tryTogether(
      name,
      form,
      bad.filter((one) => !wrong.includes(one)),
    )
  if (bad.length === 1) return bad.map(([field]) => field)
  const wordless = []
  for (const one of bad) wordless.push(...(await tryTogether(name, form, [one])))
  return wordless
}

/** Too long to be sent in several fields at once: a form is refused for its whole length. */
const isLong = ([, value]: readonly [string, string]) => value.length > 10_000
const all = Object.entries(badInputs)
const [long, short] = [all.filter(isLong), all.filter((one) => !isLong(one))]

/**
 * Everything bad goes into every form: what is long into each field alone; the rest in turn, another in each field every
 * time, until each has been in one of them.
 */
async function tryFields(name: string, form: Form): Promise<void> {
  const fields = Object.keys((await readyFor(form)).fields)
  const alone = new Set<string>()
  for (const field of fields) for (const one of long) await trySome(name, form, [[field, ...one]])
  for (let round = 0; round < short.length; round += Math.max(1, fields.length)) {
    const bad = fields.map((field, place): Bad => {
      const [what, value] = short[(round + place) % short.length] ?? ['nothing', '']
      return [field, what, value]
    })
    const together = bad.filter(([field]) => !alone.has(field))
    for (const field of await tryTogether(name, form, together)) alone.add(field)
    for (const one of bad) if (!together.includes(one)) await trySome(name, form, [one])
  }
}

async function tryBodies(name: string, form: Form): Promise<void> {
  for (const [bad, [type, body]] of Object.entries(badBodies)) {
    const { browser, address } = await readyFor(form)
    const headers = { 'Sec-Fetch-Site': 'same-origin', ...(type === null ? {} : { 'Content-Type': type }) }
    const page = await browser.request(address, { method: 'POST', body, headers })
    expectWell(page, `${name}: ${bad}`)
    if (!isStillOpen(page)) waiting.delete(form)
  }
  const ready = await form.ready(full)
  const asFile = new FormData()
  for (const field of Object.keys(ready.fields))
    asFile.append(field, new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), '../../x.html')
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  expectWell(await ready.browser.request(ready.address, { method: 'POST', body: asFile, headers }), `${name}: files`)
  await sent(ready, extraFields, `${name}: extra fields alone`)
}

/**
 * Sends everything bad to every so-manyth form, beginning with one, in a school of its own: a file of tests for each part,
 * so that they are tried side by side.
 */
export function tryEveryForm({ part, of }: { readonly part: number; readonly of: number }): void {
  const forms = Object.entries(everyForm).filter((_, place) => place % of === part)

  beforeAll(async () => {
    full = await aFullSchool(await aSchool())
  })

  describe.each(forms)('%s', (name, form) => {
    test(
      'takes whatever is in a field or sends it back, breaks nothing and changes nothing else',
      { timeout: 120_000 },
      async () => {
        const but = [...alwaysChanging, ...form.changes]
        const [before, who] = [await everyRow(full.school, but), await whoIsWho()]
        await tryFields(name, form)
        await tryBodies(name, form)
        expect(changedTables(before, await everyRow(full.school, but))).toEqual({})
        expect(await whoIsWho()).toEqual(who)
      },
    )

    test('keeps nothing that was not asked for', async () => {
      const ready = await form.ready(full)
      const but = [...alwaysChanging, ...form.changes]
      const before = await everyRow(full.school, but)
      await sent(ready, { ...extraFields, ...ready.fields }, `${name}: extra fields`)
      expect(changedTables(before, await everyRow(full.school, but))).toEqual({})
      expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined()
    })
  })

  test('what was kept of all that stands on no page as it was sent, whoever looks', { timeout: 60_000 }, async () => {
    for (const asker of askers) {
      const browser = await browserOf(full, asker)
      for (const path of schoolPaths.filter((address) => address !== paths.signOut)) {
        const page = await browser.visit(addressOf(path, full.ids))
        expectWell(page, `${asker} ${path}`)
      }
    }
  })

  test('bad words in the query change nothing about a page', { timeout: 60_000 }, async () => {
    const lead = await browserOf(full, 'lead')
    for (const [bad, value] of Object.entries(badInputs)) {
      if (value.length > 2000) continue
      for (const path of [paths.signIn, paths.desk, paths.home]) {
        const encoded = encodeURIComponent(value)
        expectWell(await lead.visit(`${path}?next=${encoded}&${encoded}=1&_data=${encoded}`), `${path} ${bad}`)
        expectWell(await full.school.browser().visit(`${path}?next=${encoded}`), `${path} ${bad}`)
      }
    }
  })
}
