import type { Browser } from '#tests/support/browser.ts'
import type { School } from '#tests/support/school.ts'
import { carried } from './telling.ts'

/** What a person at one school carries to another: the file, and the words they wrote down. */
export type Carried = { readonly file: Uint8Array<ArrayBuffer>; readonly words: string; readonly answer: Response }

/** Sends a form and keeps what is saved, byte for byte. */
export async function saved(
  school: School,
  browser: Browser,
  { address, fields }: { address: string; fields: Record<string, string> },
) {
  const headers = { Cookie: `sid=${browser.jar.get('sid') ?? ''}`, 'Sec-Fetch-Site': 'same-origin' }
  const body = new URLSearchParams(fields)
  const asked = new Request(`${school.origin}${address}?whose=${browser.open.whose ?? ''}`, {
    method: 'POST',
    body,
    headers,
  })
  return school.app(asked, { address: '192.0.2.7', secure: false })
}

/** Begins that a child leaves, and gives the address of the transfer. */
export async function leaves(
  browser: Browser,
  childId: string,
  { otherSchool = 'Hilltop School', lastDay = '2026-11-20' } = {},
) {
  const address = `/files/${childId}/transfer`
  const token = carried((await browser.visit(address)).html, 'token')
  const { location } = await browser.submit(address, { otherSchool, lastDay, token })
  return location?.split('?')[0] ?? ''
}

/** Makes the sealed file of a transfer and writes the words down. */
export async function seals(school: School, browser: Browser, address: string): Promise<Carried> {
  const { html } = await browser.submit(`${address}/sealing`)
  const [words, token] = [carried(html, 'words'), carried(html, 'token')]
  const answer = await saved(school, browser, { address: `${address}/sealed-file`, fields: { words, token } })
  return { words, answer, file: new Uint8Array(await answer.arrayBuffer()) }
}

/** Brings a file to a school. */
export function brings(
  browser: Browser,
  { file, ...fields }: { file: Uint8Array<ArrayBuffer>; words: string; child: string; sameChild?: string },
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new Blob([file]), 'sealed-file.lift')
  return browser.request('/transfers/arrival', { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
}
