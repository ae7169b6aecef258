import { Facts } from '#app/ui/staff/facts.tsx'
import type { Safety, WorrySize, WorryTopic, WorryWant } from '#db/schema/safeguarding/worries.ts'
import { topicInWords } from '#app/safeguarding/screening/topic-words.ts'

type Props = {
  topic: WorryTopic | null
  size: WorrySize | null
  want: WorryWant | null
  safe: Safety | null
  words: string | null
  written: string
  asksFor?: string | null
  /** When and where it was said, and the grown-up who wrote it down. */
  said?: string | null
  where?: string | null
  writtenBy?: string | null
  /** Whether the child tapped "No worry today" after all. */
  isTakenBack?: boolean
}

/** What a child told, exactly as they told it: their taps, and their words with nothing mended. */
export function Disclosure({ topic, size, want, safe, words, written, asksFor = null, ...more }: Props) {
  const isBare = [topic, size, want, safe, words, asksFor].every((told) => told === null)
  const taps = [
    { label: 'About', value: topic && topicInWords(topic) },
    { label: 'How big', value: size },
    { label: 'They want', value: want },
    { label: 'Safe right now', value: safe },
    { label: 'They asked for', value: asksFor },
    { label: 'Said', value: more.said ?? null },
    { label: 'Where', value: more.where ?? null },
    { label: 'They tapped', value: isBare ? 'Yes, there is something a grown-up should know' : null },
    { label: 'Then they tapped', value: more.isTakenBack ? 'No worry today' : null },
    { label: more.writtenBy ? `${more.writtenBy} wrote this down` : 'Told', value: written },
  ].filter(({ value }) => value !== null)
  return (
    <>
      {words === null ? null : (
        <blockquote className="panel mb-3 text-lead whitespace-pre-wrap break-words" dir="auto">
          {words}
        </blockquote>
      )}
      <Facts facts={taps} />
    </>
  )
}
