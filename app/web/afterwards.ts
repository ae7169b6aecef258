import type { Meanwhile } from './beside.ts'
import { paths } from './paths.ts'

/** What a child can press while something stands on their page that is not sent yet: it is saved first, then this is done. */
const afterwards = [paths.finish, paths.helpNow] as const
export type Afterwards = (typeof afterwards)[number]

/** The address to which a page's form is sent when something is to be done once it is saved, or held. */
export function sentBefore(address: string, then: Afterwards | Meanwhile): string {
  const [pathname = '', search] = address.split('?')
  const query = new URLSearchParams(search)
  query.set('then', then)
  return `${pathname}?${query}`
}

/** What is to be done once a form is saved, if anything is. */
export function afterwardsIn({ method, url }: { readonly method: string; readonly url: string }): Afterwards | null {
  if (method !== 'POST') return null
  const then = new URL(url).searchParams.get('then')
  return afterwards.find((path) => path === then) ?? null
}
