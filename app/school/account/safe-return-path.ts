import { paths } from '#app/web/paths.ts'

/** Where a grown-up goes once signed in: back to the page of this school that sent them, and nowhere else, or home. */
export function safeReturnPath({ url }: { readonly url: string }): string {
  const { origin, searchParams } = new URL(url)
  const next = searchParams.get('next') ?? ''
  if (!next.startsWith('/') || !URL.canParse(next, origin)) return paths.home
  const { origin: reached, pathname, search } = new URL(next, origin)
  // Two slashes at the start, which a dot between them can hide, would be another host's name to a browser. Our own
  // pages have nothing but letters, figures, hyphens and single slashes in their addresses.
  if (reached !== origin || !/^\/[\w/-]*$/.test(pathname) || pathname.includes('//')) return paths.home
  return pathname !== paths.signIn && pathname !== paths.confirm ? pathname + search : paths.home
}
