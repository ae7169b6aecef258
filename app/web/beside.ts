import { paths } from './paths.ts'

/** The pages of help that stand beside every other page, and lead back to it. */
const beside = [paths.help, paths.whoCanSee] as const
export type Beside = (typeof beside)[number]
/** Every page that has one address. */
const pages = Object.values(paths).filter((path) => !path.includes(':'))

/**
 * A page of help as it is opened from the page at an address, and from what is held of that page. From one to the other, the
 * way back stays as it was.
 */
export function besideThis(page: Beside, address: string): string {
  if (!URL.canParse(address, 'http://here')) return page
  const { pathname, searchParams } = new URL(address, 'http://here')
  const from = beside.some((path) => path === pathname) ? searchParams.get('from') : pathname
  const known = pages.find((path) => path === from)
  if (known === undefined || known === paths.frontDoor) return page
  const held = searchParams.get('held')
  return `${page}?${new URLSearchParams({ from: known, ...(held === null ? {} : { held }) })}`
}

/** Where a page of help leads back to: the page it was opened from, if it is one of ours, and otherwise the first there is. */
export function wayBackFrom({ url }: { readonly url: string }, first: string): string {
  const { searchParams } = new URL(url)
  const from = pages.find((path) => path === searchParams.get('from'))
  const held = searchParams.get('held')
  if (from === undefined) return first
  return held === null ? from : `${from}?${new URLSearchParams({ held })}`
}

/** Where Back may lead from the page on which a child writes. */
const before = [paths.worryPerson, paths.worryWant, paths.today] as const
/** What a child can press while something stands on their page that is not sent yet: it is held, and they go there. */
export type Meanwhile = Beside | (typeof before)[number]

/** Whether a page is one of help, which stands beside the page it was opened from. */
export const isBeside = (page: Meanwhile): page is Beside => beside.some((path) => path === page)

/** Where Back leads, if what stands on the page can be held meanwhile. */
export const heldBack = (page: string) => before.find((path) => path === page)

/** Where a child goes while what stands on their page is held; null where they pressed something else. */
export function meanwhileIn({ method, url }: { readonly method: string; readonly url: string }): Meanwhile | null {
  if (method !== 'POST') return null
  const then = new URL(url).searchParams.get('then')
  return [...beside, ...before].find((path) => path === then) ?? null
}
