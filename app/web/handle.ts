export const looks = ['child', 'staff', 'plain'] as const
export type Look = (typeof looks)[number]

type Fields = Readonly<Record<string, readonly string[]>>

/** What a route says about its page: `export const handle = { look: 'child' } satisfies PageHandle`. */
export type PageHandle = {
  /** Children's pages and plain ones, which are for anybody, carry a small sheet inside them; staff pages link one file. */
  readonly look: Look
  /** Why this page may run a script. Without a reason it runs none; nothing may ever need one. */
  readonly scripts?: string
  /** Whether what is sent here calls for a grown-up at once: a child needs one now, or does not feel safe. */
  readonly asksForGrownUp?: (sent: Fields) => boolean
}

type Match = { readonly handle?: unknown }

/** How the innermost page that says anything wants to look. */
export function pageHandle(matches: readonly Match[]): PageHandle {
  const said = matches.map(({ handle }) => handle).filter(isPageHandle)
  return said.at(-1) ?? { look: 'plain' }
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'look' in handle && looks.some((look) => look === handle.look)
}
