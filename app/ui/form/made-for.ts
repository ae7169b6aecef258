import { createContext } from 'react'

export type MadeFor = {
  /** Whom the page was made for, as its forms say it. */
  readonly whose: string | null
  /** The address the page stands at. */
  readonly address: string
  /** What was written in the form that was just sent, for the page that may have to say why it was not taken. */
  readonly written: readonly string[]
  /** What the address says was just saved, in words; a page that says why there is none does not say so. */
  readonly saved: string | null
}

/** What a page knows of how it was asked for, so that a page left open is never taken for whoever came after. */
export const MadeForContext = createContext<MadeFor>({ whose: null, address: '', written: [], saved: null })
