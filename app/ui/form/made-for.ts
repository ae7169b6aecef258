import { createContext } from 'react'
import type { Afterwards } from '#app/web/afterwards.ts'

/** What stood in a form, and what is to be done once it is saved. */
export type SentAgain = {
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly then: Afterwards | null
}

export type MadeFor = {
  /** Whom the page was made for, as its forms say it. */
  readonly whose: string | null
  /** The address the page stands at. */
  readonly address: string
  /** What was written in the form that was just sent, for the page that may have to say why it was not taken. */
  readonly written: readonly string[]
  /** The form that was just sent and could not be saved, to be sent once more as it is; null where there is none. */
  readonly again: SentAgain | null
  /** What the address says was just saved, in words; a page that says why there is none does not say so. */
  readonly saved: string | null
}

/** What a page knows of how it was asked for, so that a page left open is never taken for whoever came after. */
export const MadeForContext = createContext<MadeFor>({
  whose: null,
  address: '',
  written: [],
  again: null,
  saved: null,
})
