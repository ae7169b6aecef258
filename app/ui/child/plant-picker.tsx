import { type SentForm, shown } from '../sent-form.ts'
import { Plant, type PlantName } from './drawings/plants.tsx'
import { Option } from './option.tsx'
import { Question } from './question.tsx'

type Props = {
  question: string
  name: string
  plants: readonly { value: PlantName; word: string }[]
  picked?: string | undefined
  hint?: string | undefined
  size?: 'page' | 'part'
  form?: SentForm | undefined
}

/** "What would you like to plant?": everything the garden can have, as picture tiles. */
export function PlantPicker({ question, name, plants, picked, hint, size = 'page', form }: Props) {
  const chosen = shown(form, name, picked)
  return (
    <Question question={question} name={name} hint={hint} size={size} form={form}>
      <div className="topics">
        {plants.map(({ value, word }, at) => (
          <Option key={value} name={name} value={value} at={at} picked={chosen === value}>
            <Plant name={value} />
            {word}
          </Option>
        ))}
      </div>
    </Question>
  )
}
