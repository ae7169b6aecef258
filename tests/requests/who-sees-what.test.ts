import { expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { paths, type Path } from '#app/web/paths.ts'
import { platformStaff } from '#db/register/schema.ts'
import { aBrowser, type Browser, type Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import {
  addressOf,
  aFullSchool,
  askers,
  browserOf,
  platformPaths,
  schoolPaths,
  type FullSchool,
} from './every-address.ts'
import { aFullSchoolAsOften } from './put-back.ts'

const destinations: Readonly<Record<string, string>> = {
  [paths.platformSignIn]: 'sent to sign in',
  [paths.classCode]: 'sent to the class code',
  [paths.today]: 'sent to Today',
  [paths.help]: 'sent to who can help',
}
const notFound = '<h1>We cannot find that page</h1>'
const refusals: Readonly<Record<number, string>> = {
  403: 'may not',
  404: 'not found',
  405: 'takes no form',
  409: 'too late',
  422: 'form to mend',
}

/** An answer as a head teacher would tell it. */
function inWords({ status, location, html }: Page, asked: 'page' | 'form'): string {
  if (status === 200) return 'opens'
  if (html.includes(notFound)) return 'not found'
  const isSentOn = status === 302 || status === 303
  if (!isSentOn) return refusals[status] ?? `${status}`
  if (location?.startsWith(paths.signIn)) return 'sent to sign in'
  return destinations[location ?? ''] ?? (asked === 'form' ? 'done' : 'sent on')
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (columns: readonly string[], rows: readonly string[][]) =>
  [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')

const heading = `# Who sees what

Every address, asked by everybody, with the records of a child of Willow class. The practitioner cares for Willow, the
other practitioner for Oak. A test writes this page again each time it runs; whoever changes it approves it.

- **opens**: the page is shown. **sent on**: to another page that is theirs. **done**: what the form asks for happened.
- **form to mend**: the form was empty and came back. **too late**: it is done already, or cannot be yet.
- **may not**: the role does not include it. **not found**: out of reach, or there is no such thing; it never says which.
- **takes no form**: there is nothing to send to this address.`

const columns = ['Address', ...askers]

async function openedBy(): Promise<string> {
  const full = await aFullSchool(await aSchool())
  const rows = []
  for (const path of schoolPaths) {
    const row: string[] = [path]
    for (const asker of askers)
      row.push(inWords(await (await browserOf(full, asker)).visit(addressOf(path, full.ids)), 'page'))
    rows.push(row)
  }
  return table(columns, rows)
}

/** An empty form changes things too, so that a school that has changed is put back as it was. */
async function sentBy(path: Path, fresh: () => Promise<FullSchool>): Promise<string[]> {
  let full = await fresh()
  const row: string[] = [path]
  for (const asker of askers) {
    const answer = inWords(await (await browserOf(full, asker)).submit(addressOf(path, full.ids)), 'form')
    row.push(answer)
    if (answer === 'done' && path !== paths.signOut) full = await fresh()
  }
  return row
}

async function platformTable(): Promise<string> {
  const full = await aFullSchool(await aSchool())
  const { app, schools } = full.school
  const [email, password] = ['ops@lift.example', 'correct horse battery staple']
  const passwordHash = await hashPassword(password)
  await schools.register.write((tx) =>
    tx.insert(platformStaff).values({ name: 'Ops', email, passwordHash, createdAt: full.school.clock.now() }),
  )
  const atPlatform = () => aBrowser(app, 'http://platform.localhost')
  async function staff(): Promise<Browser> {
    const browser = atPlatform()
    await browser.submit(paths.platformSignIn, { email, password })
    return browser
  }
  const everybody: Record<string, () => Browser | Promise<Browser>> = {
    'nobody, at the platform': atPlatform,
    'The Lift’s own staff, at the platform': staff,
    'the lead, at school': () => browserOf(full, 'lead'),
  }
  const rows = []
  for (const path of [...platformPaths, paths.frontDoor, paths.desk, paths.today]) {
    const row: string[] = [path]
    for (const enter of Object.values(everybody)) {
      const page = inWords(await (await enter()).visit(path), 'page')
      const form = inWords(await (await enter()).submit(path), 'form')
      row.push(`${page}; ${form}`)
    }
    rows.push(row)
  }
  return table(['Address', ...Object.keys(everybody)], rows)
}

test('who sees what is as it was approved', { timeout: 300_000 }, async () => {
  const opened = await openedBy()
  const fresh = await aFullSchoolAsOften()
  const sent = table(columns, await inOrder(schoolPaths, (path) => sentBy(path, fresh)))
  const platform = await platformTable()
  const page = [
    heading,
    '## Opening a page',
    opened,
    '## Sending its form, empty',
    sent,
    '## At the platform’s own host, and its addresses at a school (the page; the empty form)',
    platform,
  ].join('\n\n')
  await expect(`${page}\n`).toMatchFileSnapshot('./who-sees-what.approved.md')
})

async function inOrder<T, R>(things: readonly T[], ask: (thing: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = []
  for (const thing of things) answers.push(await ask(thing))
  return answers
}
