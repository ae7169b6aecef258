/** A form that came back because something in it is wrong: what was entered and what to mend, by field. */
export type SentForm = {
  readonly entered: Readonly<Record<string, readonly string[]>>
  readonly problems: Readonly<Record<string, string>>
  /** Why it comes back although nothing is wrong with it: it could not be taken when it was sent. */
  readonly back?: CameBack
}
export type CameBack = {
  readonly why: 'signed out' | 'somebody else' | 'password' | 'help'
  readonly hadFile: boolean
}

/** What a field shows: what was just entered if the form came back, else what is known already. */
export function shown(form: SentForm | undefined, name: string, known: string | undefined): string | undefined {
  return form ? form.entered[name]?.[0] : known
}

/** The same for a field of several choices. */
export function allShown(form: SentForm | undefined, name: string, known: readonly string[] = []): readonly string[] {
  return form ? (form.entered[name] ?? []) : known
}

/** The token a form carries: its own again when it came back, and a new one where it came with none that counts. */
export function tokenShown(form: SentForm | undefined, fresh: string): string {
  const [own] = form?.problems['token'] === undefined ? (form?.entered['token'] ?? []) : []
  return own ?? fresh
}
