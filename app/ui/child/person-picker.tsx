import { type SentForm, shown } from '../sent-form.ts'
import { Option } from './option.tsx'
import { Question } from './question.tsx'

type Props = {
  question: string
  name: string
  people: readonly { value: string; name: string; role?: string | undefined }[]
  /** The words for "whoever is there"; it sends 'anyone'. */
  anyone: string
  picked?: string | undefined
  hint?: string | undefined
  size?: 'page' | 'part'
  form?: SentForm | undefined
}

/** "Who would you like to talk to?": the grown-ups the school named, and anyone. */
export function PersonPicker({ question, name, people, anyone, picked, hint, size = 'page', form }: Props) {
  const chosen = shown(form, name, picked)
  const answers = [...people, { value: 'anyone', name: anyone, role: undefined }]
  return (
    <Question question={question} name={name} hint={hint} size={size} form={form}>
      <div className="taps sm:grid-cols-2">
        {answers.map((person, at) => (
          <Option
            key={person.value}
            name={name}
            value={person.value}
            at={at}
            picked={chosen === person.value}
            look="tile person"
          >
            {person.name}
            {person.role === undefined ? null : <span className="role">{person.role}</span>}
          </Option>
        ))}
      </div>
    </Question>
  )
}
