import { allShown, type SentForm } from '../sent-form.ts'
import { Feeling, type FeelingFamily } from './drawings/feelings.tsx'
import { Option } from './option.tsx'
import { Question } from './question.tsx'

export type WordFamily = {
  family: FeelingFamily
  /** What the group is called on the page. */
  label: string
  words: readonly { value: string; word: string }[]
}

type Props = {
  question: string
  name: string
  families: readonly WordFamily[]
  picked?: readonly string[]
  hint?: string | undefined
  form?: SentForm | undefined
}

/** "Which words fit?": feelings in small families, each with a picture; a child may tick several. */
export function WordPicker({ question, name, families, picked, hint, form }: Props) {
  const chosen = allShown(form, name, picked)
  const firstOf = families.map((_, at) => families.slice(0, at).reduce((sum, { words }) => sum + words.length, 0))
  return (
    <Question question={question} name={name} hint={hint} form={form}>
      <div className="families">
        {families.map(({ family, label, words }, at) => (
          <fieldset key={family} className="family">
            <legend>
              <Feeling name={family} />
              <span className="font-bold">{label}</span>
            </legend>
            <div className="words">
              {words.map(({ value, word }, index) => (
                <Option
                  key={value}
                  kind="checkbox"
                  name={name}
                  value={value}
                  at={(firstOf[at] ?? 0) + index}
                  picked={chosen.includes(value)}
                  look="tile slim"
                >
                  {word}
                </Option>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Question>
  )
}
