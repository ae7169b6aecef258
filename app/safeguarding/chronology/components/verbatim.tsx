/** What somebody said or wrote, word for word, with nothing mended. */
export function Verbatim({ words }: { words: string }) {
  return (
    <blockquote className="panel text-lead whitespace-pre-wrap break-words" dir="auto">
      {words}
    </blockquote>
  )
}
