import { href } from '#app/web/href.ts'
import type { paths } from '#app/web/paths.ts'
import type { AlertReason } from '../queries/reasons-on-page.server.ts'
import type { WorryBehind } from '../queries/worries-behind.server.ts'
import { NamedNotice } from './named-notice.tsx'
import { Reasons } from './reasons.tsx'
import { Disclosure } from './disclosure.tsx'

type Props = {
  reasons: readonly AlertReason[]
  worries: readonly WorryBehind[]
  /** Where it is said whom a worry is about, for those who read it. */
  naming?: typeof paths.naming | typeof paths.headNaming
}

/** What a grown-up has to know of an alert: what the child told, and why it fired. */
export function Briefing({ reasons, worries, naming }: Props) {
  return (
    <div>
      {worries.map(({ id, reader, named, ...told }) => (
        <section key={id} className="mb-6">
          <h2 className="text-part font-bold mb-2">What they told us</h2>
          {naming && reader !== null ? <NamedNotice named={named} naming={href(naming, { worryId: id })} /> : null}
          <Disclosure {...told} />
          <p className="text-small text-quiet mt-2">
            {reader === null ? 'Nobody has read this yet.' : `${reader} has read this.`}
          </p>
        </section>
      ))}
      <section>
        <h2 className="text-part font-bold mb-2">Why you’re seeing this</h2>
        <Reasons reasons={reasons} />
      </section>
    </div>
  )
}
