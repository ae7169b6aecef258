import { checkOnScript } from '#app/people/check-on-script.ts'
import type { StaffFrame } from '#app/people/queries/staff-frame.server.ts'
import type { SentForm } from '#app/ui/sent-form.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import type { Naming } from '../queries/naming.server.ts'
import { NamingForm } from './naming-form.tsx'

type Props = {
  readonly frame: StaffFrame
  readonly naming: Naming
  readonly title: string
  readonly back: { readonly href: string; readonly words: string }
  readonly form?: SentForm | undefined
}

/** The page on which whoever has read something says whom it is about, and passes it on to the others it names. */
export function NamingPage({ frame, naming, title, back, form }: Props) {
  return (
    <StaffPage {...frame} title={title} script={checkOnScript}>
      <ErrorSummary form={form} />
      <NamingForm {...naming} back={back} form={form} />
    </StaffPage>
  )
}
