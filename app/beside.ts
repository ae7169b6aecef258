import { paths } from './paths.ts'

/** The pages of help that stand beside every other page, and lead back to it. */
type Beside = typeof paths.help | typeof paths.whoCanSee
/** Every page that has one address. */
const pages = Object.values(paths).filter((path) => !path.includes(':'))
const beside: readonly string[] = [paths.help, paths.whoCanSee]

/** A page of help as it is opened from the page at an address. From one to the other, the way back stays as it was. */
export function besideThis(page: Beside, address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://here')
  const from = beside.includes(pathname) ? searchParams.get('from') : pathname
  const known = pages.find((path) => path === from)
  return known === undefined || known === paths.frontDoor ? page : `${page}?${new URLSearchParams({ from: known })}`
}

/** Where a page of help leads back to: the page it was opened from, if it is one of ours, and otherwise the first there is. */
export function wayBackFrom({ url }: { readonly url: string }, first: string): string {
  const from = new URL(url).searchParams.get('from')
  return pages.find((path) => path === from) ?? first
}
