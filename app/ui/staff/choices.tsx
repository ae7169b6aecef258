import { allShown, type SentForm } from '../sent-form.ts'
import { describedBy } from './field-words.tsx'

type Props = {
  question: string
  name: string
  choices: readonly { value: string; label: string; hint?: string | undefined }[]
  /** 'one' of them, or 'any' number. */
  how?: 'one' | 'any'
  picked?: readonly string[]
  hint?: string | undefined
  form?: SentForm | undefined
}

/** One or several out of a short list. */
export function Choices({ question, name, choices, how = 'one', picked, hint, form }: Props) {
  const problem = form?.problems[name]
  const chosen = allShown(form, name, picked)
  return (
    <fieldset className={problem ? 'wrong' : undefined} aria-describedby={describedBy(name, { hint, problem })}>
      <legend className="label">{question}</legend>
      {hint ? (
        <span id={`${name}-hint`} className="hint">
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span id={`${name}-problem`} className="problem">
          {problem}
        </span>
      ) : null}
      {choices.map((choice, at) => {
        const id = at === 0 ? name : `${name}-${at + 1}`
        return (
          <div key={choice.value} className="choice">
            <input
              type={how === 'one' ? 'radio' : 'checkbox'}
              id={id}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
            />
            <label htmlFor={id}>
              {choice.label}
              {choice.hint ? <span className="hint">{choice.hint}</span> : null}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
