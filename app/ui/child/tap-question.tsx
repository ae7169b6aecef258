import { type SentForm, shown } from '../sent-form.ts'
import { Option } from './option.tsx'
import { Question } from './question.tsx'

type Props = {
  question: string
  name: string
  choices: readonly { value: string; word: string }[]
  picked?: string | undefined
  hint?: string | undefined
  size?: 'page' | 'part'
  form?: SentForm | undefined
}

/** One question answered with a tap, three or four short answers side by side. */
export function TapQuestion({ question, name, choices, picked, hint, size = 'part', form }: Props) {
  const chosen = shown(form, name, picked)
  return (
    <Question question={question} name={name} hint={hint} size={size} form={form}>
      <div className={choices.length === 4 ? 'taps sm:grid-cols-4' : 'taps sm:grid-cols-3'}>
        {choices.map(({ value, word }, at) => (
          <Option key={value} name={name} value={value} at={at} picked={chosen === value} look="tile slim">
            {word}
          </Option>
        ))}
      </div>
    </Question>
  )
}
