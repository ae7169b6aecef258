import type { Browser } from '#tests/support/browser.ts'
import type { FullSchool } from './every-address.ts'

export type Fields = Readonly<Record<string, string>>
/** A form that is about to be sent: from which browser, to which address, with what it would properly hold. */
export type ReadyForm = { readonly browser: Browser; readonly address: string; readonly fields: Fields }
export type Form = {
  /** Fields whose words must still be there when the form comes back. */
  readonly keeps?: readonly string[]
  /** Tables that a form which is taken adds to or changes. */
  readonly changes: readonly string[]
  readonly ready: (full: FullSchool) => Promise<ReadyForm>
}
