import { Notice } from '#app/ui/staff/notice.tsx'
import { Verbatim } from './verbatim.tsx'

type Props = { line: { readonly words: string | null; readonly isDamaged: boolean; readonly isVerbatim: boolean } }

/** What a line says: marked as a quotation when it is word for word, and never anything else when it cannot be opened. */
export function LineWords({ line: { words, isDamaged, isVerbatim } }: Props) {
  if (isDamaged)
    return (
      <Notice kind="urgent" title="This cannot be opened.">
        <p>
          The stored copy was changed or moved, by a fault or by someone, so nothing is shown in its place. This
          matters: what was written may be needed to keep this child safe. There is an urgent alert about it.
        </p>
      </Notice>
    )
  if (words === null) return null
  if (isVerbatim) return <Verbatim words={words} />
  return (
    <p className="whitespace-pre-wrap break-words" dir="auto">
      {words}
    </p>
  )
}
