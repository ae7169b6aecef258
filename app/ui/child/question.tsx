import type { ReactNode } from 'react'
import type { SentForm } from '../sent-form.ts'

type Props = {
  question: string
  name: string
  hint?: string | undefined
  /** The page's one question is its heading; a question among others is a smaller one. */
  size?: 'page' | 'part'
  form?: SentForm | undefined
  children: ReactNode
}

/** A question with its answers: the words, a hint, and what to do when the answer is missing. */
export function Question({ question, name, hint, size = 'page', form, children }: Props) {
  const problem = form?.problems[name]
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend className={size === 'page' ? 'mb-5' : 'mb-2'}>
        {size === 'page' ? <h1>{question}</h1> : <h2>{question}</h2>}
      </legend>
      {hint ? (
        <p id={`${name}-hint`} className="mb-4 text-quiet">
          {hint}
        </p>
      ) : null}
      {children}
    </fieldset>
  )
}
