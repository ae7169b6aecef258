import { Choices } from '#app/ui/staff/choices.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { fieldAbout } from '../named.ts'

/** Somebody whom the words of a concern name, and what its writer is asked of them. */
export type AskedAbout = { readonly id: string; readonly question: string; readonly knownAs: string }

/** Asks the writer of everybody whom their words name whether it is about them, once. */
export function AboutNamed({ asked, form }: { asked: readonly AskedAbout[]; form: SentForm | undefined }) {
  if (asked.length === 0) return null
  return (
    <>
      <input type="hidden" name="asked" value={asked.map(({ id }) => id).join(' ')} />
      {asked.map(({ id, question, knownAs }) => (
        <Choices
          key={id}
          question={`Is it about ${knownAs}?`}
          hint={form?.problems[fieldAbout(id)] ? undefined : question}
          name={fieldAbout(id)}
          choices={[
            { value: 'yes', label: `Yes: ${knownAs} is never shown it` },
            { value: 'no', label: `No: ${knownAs} can read it, and somebody else decides` },
          ]}
          form={form}
        />
      ))}
    </>
  )
}
