import { createContext } from 'react'
import type { Look } from '#app/web/handle.ts'
import type { MenuItem } from '#app/ui/staff/staff-page.tsx'

/** Who is signed in where a page says why there is none, with the menu of a grown-up. */
export type Here =
  | { readonly look: 'child' | 'plain' }
  | { readonly look: 'staff'; readonly school: string; readonly person: string; readonly menu: readonly MenuItem[] }

/** Whoever is signed in, as far as a page that says why there is none has to know. */
export const HereContext = createContext<Here>({ look: 'plain' })

/** Whose look such a page has: of whoever is signed in, and otherwise of those the page is for. */
export function lookFor(here: Here, page: Look): Look {
  if (here.look !== 'plain') return here.look
  return page === 'child' ? 'child' : 'plain'
}
