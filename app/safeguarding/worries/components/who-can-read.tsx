import { namesInWords } from '#app/safeguarding/escalation/who-reads-words.ts'

type Props = { names: readonly string[]; what: 'it' | 'what you said' }

/**
 * Who can read what a child tells, by the names they know, and that they are not the only ones. That is said the same of
 * everything, so that nobody who looks at the screen learns what it was.
 */
export function WhoCanRead({ names, what }: Props) {
  return (
    <p>
      <b>{namesInWords(names)}</b> can read {what}. Others who keep you safe may too.
    </p>
  )
}
