import { beforeAll, expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'

let school: School
beforeAll(async () => {
  school = await aSchool()
})

const letters = 32_000
const plain = 'ab '.repeat(letters / 3)
const piled = Array.from({ length: letters }, (_, at) => '\u0301\u0316\u0327\u0345'[(at * 7 + (at % 3)) % 4]).join('')

/** The processor time, in ms, that a form costs whoever answers it: the best of three. */
async function costOf(browser: Browser, path: string, fields: Readonly<Record<string, string>>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const begun = process.cpuUsage()
    const { status } = await browser.request(path, {
      method: 'POST',
      body,
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    })
    const { user, system } = process.cpuUsage(begun)
    expect(status).toBeLessThan(500)
    times.push((user + system) / 1000)
  }
  return Math.min(...times)
}

test.each([
  ['a class code', { path: paths.classCode, field: 'code', others: {} }],
  ['an e-mail', { path: paths.signIn, field: 'email', others: { password: 'x' } }],
  ['a password', { path: paths.signIn, field: 'password', others: { email: 'somebody@school.example' } }],
])('#9 %s of nothing but accents costs hardly more than one of letters', async (_what, { path, field, others }) => {
  const browser = school.browser()
  await costOf(browser, path, { ...others, [field]: plain })
  const usual = await costOf(browser, path, { ...others, [field]: plain })
  expect(await costOf(browser, path, { ...others, [field]: piled })).toBeLessThan(10 * Math.max(usual, 5))
})
