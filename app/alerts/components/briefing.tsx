import type { AlertReason } from '../queries/alert-reasons.server.ts'
import type { WorryBehind } from '../queries/worries-behind.server.ts'
import { Reasons } from './reasons.tsx'
import { Told } from './told.tsx'

/** What a grown-up has to know of an alert: what the child told, and why it fired. */
export function Briefing({ reasons, worries }: { reasons: readonly AlertReason[]; worries: readonly WorryBehind[] }) {
  return (
    <div>
      {worries.map(({ id, reader, ...told }) => (
        <section key={id} className="mb-6">
          <h2 className="text-part font-bold mb-2">What they told us</h2>
          <Told {...told} />
          <p className="text-small text-quiet mt-2">
            {reader === null ? 'Nobody has read this yet.' : `${reader} has read this.`}
          </p>
        </section>
      ))}
      <section>
        <h2 className="text-part font-bold mb-2">Why did this fire?</h2>
        <Reasons reasons={reasons} />
      </section>
    </div>
  )
}
