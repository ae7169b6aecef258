import type { BesideDecision as Beside } from '../queries/beside-decision.server.ts'

/** What else is open about a child and what was written last, beside whatever somebody decides about them. */
export function BesideDecision({ beside: { concerns, alerts, lines, file } }: { beside: Beside }) {
  const open = [...concerns, ...alerts]
  return (
    <aside id="beside" aria-labelledby="beside-title" className="panel stack self-start md:order-last">
      <h2 id="beside-title" className="text-lead font-bold">
        Before you decide: other records
      </h2>
      {open.length === 0 ? <p>No other concern or alert is open.</p> : null}
      {open.length === 0 ? null : (
        <ul className="grid gap-1">
          {open.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      {lines.length === 0 ? null : (
        <>
          <h3 className="font-bold">Latest entries in the file</h3>
          <ul className="grid gap-2">
            {lines.map(({ id, when, what, who, words }) => (
              <li key={id}>
                <span className="text-small text-quiet">
                  {when}, {who}: {what}
                </span>
                {words === null ? null : (
                  <span className="block break-words" dir="auto">
                    {words}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {file === null ? null : (
        <p>
          <a href={file}>The whole file</a>
        </p>
      )}
    </aside>
  )
}
