import { useActionData, useLoaderData } from '@remix-run/react'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import type { StaffShell } from '#app/shell/queries/staff-shell.server.ts'
import type { SentForm } from '#app/ui/sent-form.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import type { Naming } from '../queries/naming.server.ts'
import { NamingForm } from './naming-form.tsx'

/** What the page is given wherever it stands: whom something names, and the address of what names them. */
type Loaded = { readonly frame: StaffShell; readonly naming: Naming; readonly back: string }

/** What the page and the way back are called, by what it is that names somebody. */
const words: Readonly<Record<Naming['entity'], (of: Naming) => { readonly title: string; readonly back: string }>> = {
  worry: ({ child, firstName }) => ({ title: `Who ${child} names`, back: `Back to what ${firstName} told us` }),
  alert: ({ child }) => ({ title: `Who is named in the alert about ${child}`, back: 'Back to the alert' }),
  concern: ({ child }) => ({ title: `Who is named in the concern about ${child}`, back: 'Back to the concern' }),
}

/** The page on which whoever has read something says whom it is about, and passes it on to the others it names. */
export default function NamingPage() {
  const { frame, naming, back } = useLoaderData<Loaded>()
  const form = useActionData<SentForm>()
  const said = words[naming.entity](naming)
  return (
    <StaffPage {...frame} title={said.title} script={checkOnScript}>
      <ErrorSummary form={form} />
      <NamingForm {...naming} back={{ href: back, words: said.back }} form={form} />
    </StaffPage>
  )
}
