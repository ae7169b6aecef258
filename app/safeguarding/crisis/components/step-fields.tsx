import type { SentForm } from '#app/ui/sent-form.ts'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { crisisOutcomes } from '#db/schema/safeguarding/crisis.ts'
import type { CurrentStep } from '../queries/read-step.server.ts'
import { FamilyFields } from './family-fields.tsx'
import { TaskFields } from './task-fields.tsx'
import { NotifiedFields } from './notified-fields.tsx'
import { asChoices } from '../as-choices.ts'

type Props = { readonly at: CurrentStep; readonly form: SentForm | undefined }

/** What a step asks for, with what was answered before filled in. */
export function StepFields({ at, form }: Props) {
  const { step, said, people, time } = at
  const known = at.given.at(-1)?.answer ?? {}
  const text = (name: string) => ({ name, value: known[name] ?? undefined, form })
  const pick = (name: string) => ({ name, picked: [known[name] ?? ''], form })
  switch (step) {
    case 1:
      return <Choices question="Danger now?" choices={asChoices(['yes', 'no'])} {...pick('danger')} />
    case 2:
      return (
        <>
          <TextField label="Where?" {...text('where')} />
          <TextField label="Who is with them?" {...text('who')} />
          <TextField name="time" label="At what time was that?" kind="time" value={time} short form={form} />
        </>
      )
    case 3:
      return (
        <TextArea
          label={said.length > 0 ? 'What else did you see or hear? (optional)' : 'Write their words, then what you saw'}
          {...text('saw')}
        />
      )
    case 4:
      return (
        <>
          <Choices question="Which?" choices={asChoices(['999', '111', 'first aider', 'none'])} {...pick('medical')} />
          <TextField label="Who is dealing with it? (optional)" {...text('details')} />
        </>
      )
    case 5:
      return (
        <>
          <Choices question="Safe?" choices={asChoices(['yes', 'no', 'not sure'])} {...pick('home')} />
          <TextArea label="Why?" rows={2} {...text('why')} />
          <TextField label="Who collects them? (optional)" {...text('collects')} />
        </>
      )
    case 6:
      return <NotifiedFields time={time} form={form} />
    case 7:
      return <FamilyFields people={people} known={known} form={form} />
    case 8:
      return <TextArea label="In your words to them" {...text('said')} />
    case 9:
      return <TaskFields people={people} form={form} />
    case 10:
      return (
        <>
          <Choices question="How did it end?" choices={asChoices(crisisOutcomes)} {...pick('outcome')} />
          <TextArea label="What was decided, and why are you closing it?" rows={2} {...text('words')} />
          {at.unanswered.length > 0 ? (
            <TextArea label="Close all the same: why do these steps have no answer?" rows={2} {...text('unanswered')} />
          ) : null}
        </>
      )
  }
}
