import { paths } from '#app/web/paths.ts'
import { PhoneLink } from '#app/ui/staff/telephone.tsx'
import type { HelplineCard } from '../queries/helpline-card.server.ts'

/** The numbers to ring, and whether anybody has tried them lately. */
export function Helplines({ card: { lines, checked, isOld } }: { card: HelplineCard }) {
  const wanted = lines.filter(({ field, number }) => field !== 'local' || number !== '')
  return (
    <aside aria-labelledby="numbers" className="panel self-start">
      <h2 id="numbers" className="text-lead font-bold">
        Numbers to ring
      </h2>
      <ul>
        {wanted.map(({ name, number, forWhom }) => (
          <li key={name} className="py-1">
            <strong>
              {name}: {number === '' ? 'no number yet' : <PhoneLink number={number} />}
            </strong>
            <span className="hint text-small">{forWhom}</span>
          </li>
        ))}
      </ul>
      <p className="text-small">
        {checked === null ? 'Nobody has checked these yet.' : `Last checked on ${checked}.`}{' '}
        {isOld ? <strong>They may be out of date.</strong> : null}{' '}
        <a href={paths.helplines} className="print:hidden">
          {isOld ? 'Check them' : 'Change them'}
        </a>
      </p>
    </aside>
  )
}
