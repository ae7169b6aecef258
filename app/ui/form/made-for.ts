import { createContext } from 'react'

/** Whom a page was made for, as its forms say it, and the address the page stands at. */
export type MadeFor = { readonly whose: string | null; readonly address: string }

/** What a page's forms carry, so that a page left open is never taken for whoever came after. */
export const MadeForContext = createContext<MadeFor>({ whose: null, address: '' })
