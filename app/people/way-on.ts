import { paths } from '#app/paths.ts'

/** Where a grown-up goes once signed in: back to the page of this school that sent them, and nowhere else, or home. */
export function wayOn({ url }: { readonly url: string }): string {
  const { origin, searchParams } = new URL(url)
  const next = searchParams.get('next') ?? ''
  if (!/^\/(?![/\\])/.test(next) || !URL.canParse(next, origin)) return paths.home
  const { origin: reached, pathname, search } = new URL(next, origin)
  return reached === origin && pathname !== paths.signIn && pathname !== paths.confirm ? pathname + search : paths.home
}
