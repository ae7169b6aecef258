import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths, type Path } from '#app/web/paths.ts'
import { openFile } from '#app/records/transfers/sealed-file.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { aSchool } from '#tests/support/school.ts'
import { seals } from './carrying.ts'
import { addressOf, aFullSchool, askers, browserOf, schoolPaths } from './every-address.ts'
import { tells } from './telling.ts'

/** Pages on which a grown-up is chosen, so that the choices carry their ids. A choice says nothing of whom anything is about. */
const choosing: readonly Path[] = [paths.newConcern, paths.duty, paths.tellings, paths.told, paths.talk]
/** Every crisis step is given who may be asked to do something, though only the step that asks shows them. */
const choosingInData: readonly Path[] = [...choosing, paths.crisisStep]

/** A school in which children have told things that speak of grown-ups, so that they are kept from them. */
async function aTalkativeSchool() {
  const full = await aFullSchool(await aSchool())
  const { school, mia } = full
  await tells(school, mia, { text: 'mr ali was cross and i feel sad', words: ['hopeless'] })
  await tells(school, mia, { text: 'my dad hits me i told mr ali', safe: 'no' })
  await tells(school, mia, { text: 'mr ali hits me', want: 'talk to me today' })
  const hashes = [
    ...(await school.rows(recordExclusions)).map(({ personKey }) => personKey),
    ...(await school.rows(alerts)).map(({ groupKey }) => groupKey),
  ]
  return { ...full, hashes }
}

type Marks = {
  readonly people: Readonly<Record<string, { readonly id: string }>>
  /** What stands for a grown-up, or for what gathers in one alert, where it is kept. */
  readonly hashes: readonly string[]
}

/** Whose id, which packed mark or whether a hash of either stands in a text. */
function found(text: string, { people, hashes }: Marks): string[] {
  const who = Object.entries(people).flatMap(([role, { id }]) => (text.includes(id) ? [role] : []))
  if (/; kept |kept for the head/.test(text)) who.push('a packed mark')
  return hashes.some((hash) => text.includes(hash)) ? [...who, 'a hash'] : who
}

/** A page without what is chosen on it and where its links lead: the ids of people may stand there and nowhere else. */
const read = (html: string) => html.replace(/(value|href|action|id|for|name)="[^"]*"/g, '')

test('#24 no page shows whose id something is kept from', { timeout: 120_000 }, async () => {
  const full = await aTalkativeSchool()
  const [printed, carried] = [new Set<string>(), new Set<Path>()]
  for (const asker of askers) {
    const browser = await browserOf(full, asker)
    for (const path of schoolPaths) {
      const page = await browser.visit(addressOf(path, full.ids))
      if (page.status !== 200) continue
      const data = await browser.visit(`${addressOf(path, full.ids)}.data`)
      // An address, with which somebody signs in and two of one name are told apart, is made of an id in these tests.
      const [html, told] = [page.html, data.html].map((text) => text.replace(/[\w-]+@school\.example/g, '')) as [
        string,
        string,
      ]
      const marked = found(told, choosingInData.includes(path) ? { ...full, people: {} } : full)
      for (const what of [...found(read(html), full), ...marked]) printed.add(`${what} on ${path} for ${asker}`)
      if (found(html, full).length > 0) carried.add(path)
    }
  }
  expect([...printed]).toEqual([])
  expect([...carried].toSorted()).toEqual(choosing.toSorted())
})

test('#24 nor does the sealed file of a child', { timeout: 60_000 }, async () => {
  const full = await aTalkativeSchool()
  const { school, people, ids } = full
  const lead = await school.signedIn(people.lead)
  const { file, words } = await seals(school, lead, href(paths.transfer, ids))
  const opened = await openFile(Buffer.from(file), words)
  const content = opened.state === 'open' ? gunzipSync(opened.content).toString('utf8') : ''
  expect(content).toContain('feeling low')
  expect(full.hashes.length).toBeGreaterThan(5)
  expect(found(content, full)).toEqual([])
})
