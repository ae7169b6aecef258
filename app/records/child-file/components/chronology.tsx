import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { linePath } from '#app/safeguarding/chronology/pages.ts'
import type { FileLine } from '#app/safeguarding/chronology/queries/open-file.server.ts'
import { LineWords } from '#app/safeguarding/chronology/components/line-words.tsx'

type Props = { childId: string; lines: readonly FileLine[] }

/** What happened to a child, in order: each line with when it was, when it was written down, and by whom. */
export function Chronology({ childId, lines }: Props) {
  return (
    <ol className="timeline">
      {lines.map((line) => (
        <li key={line.id} id={line.id}>
          <p>
            <time dateTime={line.at} className="font-bold">
              {line.occurred}
            </time>
            {' – '}
            <strong>{line.what}</strong>
          </p>
          <p className="text-small text-quiet">
            {line.who}
            {line.recorded === line.occurred ? '' : `, written down ${line.recorded}`}
          </p>
          <LineWords line={line} />
          {line.facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
          {line.corrects.map(({ id, who, recorded, isDispute }) => (
            <p key={id}>
              {isDispute || line.kind === 'disputed' ? 'Disputes' : 'Corrects'} what {who} wrote on{' '}
              <a href={linePath(childId, id)}>{recorded}</a>.
            </p>
          ))}
          {line.corrections.map(({ id, who, recorded, isDispute }) => (
            <p key={id} className="notice notice-look my-1">
              {isDispute ? 'Someone says this is wrong: see' : 'Corrected on'}{' '}
              <a href={linePath(childId, id)}>{recorded}</a> by {who}.
            </p>
          ))}
          <p className="text-small print:hidden">
            {line.links.map((link) => (
              <a key={link.href} href={link.href} className="me-4">
                {link.label}
              </a>
            ))}
            {line.kind === 'worry' || line.kind === 'alert' ? null : (
              <a href={href(paths.fileCorrection, { childId, entryId: line.id })}>Correct this</a>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
