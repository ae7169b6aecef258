import { z } from 'zod'
import type { StaffMember } from '#app/language/staff-in-words.ts'
import type { Entered } from '#app/forms/read-form.server.ts'

/** What the writer of a concern said of somebody whom it names: whether it is about them. */
export const namedAnswers = ['yes', 'no', 'not said'] as const
export const namedPeople = z.array(z.object({ id: z.uuid(), name: z.string(), answer: z.enum(namedAnswers) }))
export type NamedPerson = z.infer<typeof namedPeople>[number]

const called: readonly (readonly [RegExp, string])[] = [
  [/^(mr|sir)\b/i, 'him'],
  [/^(mrs|miss|ms)\b/i, 'her'],
]

/** What the writer is asked of somebody whom their words name. */
export function askAbout({ knownAs }: Pick<StaffMember, 'knownAs'>): string {
  const [, whom = 'them'] = called.find(([title]) => title.test(knownAs)) ?? []
  return `Your words name ${knownAs}. Is it about ${whom}?`
}

/** The field in which the writer answers that. */
export const fieldAbout = (personId: string) => `about-${personId}`

/** Whom the writer of a form has been asked about already. */
export function askedIn(entered: Entered): readonly string[] {
  return (entered['asked']?.[0] ?? '').split(' ').filter((id) => z.uuid().safeParse(id).success)
}

/** What they answered of somebody. */
export function answerOf(entered: Entered, personId: string): NamedPerson['answer'] {
  const answer = entered[fieldAbout(personId)]?.[0]
  return namedAnswers.find((one) => one === answer) ?? 'not said'
}

/** What the writer said, as it is read later: by themselves, or by whoever reads the concern. */
export function saidOf({ name, answer }: NamedPerson, isMine: boolean): string {
  if (answer === 'not said')
    return `${name}: ${isMine ? 'you did not say whether it is about them' : 'the writer did not say whether it is about them'}`
  return `${name}: ${isMine ? 'you say' : 'the writer says'} it is ${answer === 'yes' ? '' : 'not '}about them`
}
