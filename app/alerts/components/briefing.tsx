import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import type { AlertReason } from '../queries/alert-reasons.server.ts'
import type { WorryBehind } from '../queries/worries-behind.server.ts'
import { Reasons } from './reasons.tsx'
import { Told } from './told.tsx'

/** What a grown-up has to know of an alert: what the child told, and why it fired. */
export function Briefing({ reasons, worries }: { reasons: readonly AlertReason[]; worries: readonly WorryBehind[] }) {
  return (
    <div className="grid gap-4">
      {worries.map(({ id, reader, ...told }) => (
        <section key={id} className="grid gap-4">
          <SectionHeading>What they told us</SectionHeading>
          <Told {...told} />
          <p className="text-small text-quiet">
            {reader === null ? 'Nobody has read this yet.' : `${reader} has read this.`}
          </p>
        </section>
      ))}
      <section className="grid gap-4">
        <SectionHeading>Why did this fire?</SectionHeading>
        <Reasons reasons={reasons} />
      </section>
    </div>
  )
}
