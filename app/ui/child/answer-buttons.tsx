import type { ReactNode } from 'react'
import { type SentForm, shown } from '../sent-form.ts'
import { Question } from './question.tsx'

type Props = {
  question: string
  name: string
  answers: readonly { value: string; word: string; picture?: ReactNode }[]
  picked?: string | null | undefined
  form?: SentForm | undefined
  /** What stands between the question and its answers. */
  children?: ReactNode
}

/** The page's one question, whose answers are buttons: a tap saves the answer and goes on. */
export function AnswerButtons({ question, name, answers, picked, form, children }: Props) {
  const chosen = shown(form, name, picked ?? undefined)
  const hasPictures = answers.some(({ picture }) => picture !== undefined)
  const look = hasPictures ? 'tile' : 'tile slim answer'
  const columns = answers.length % 2 === 0 ? 'taps sm:grid-cols-2' : 'taps sm:grid-cols-3'
  return (
    <Question question={question} name={name} form={form}>
      {children}
      <div className={hasPictures ? 'topics' : columns}>
        {answers.map(({ value, word, picture }, at) => (
          <button
            key={value}
            type="submit"
            id={at === 0 ? name : undefined}
            name={name}
            value={value}
            className={value === chosen ? `${look} chosen` : look}
          >
            {picture}
            {value === chosen ? <span className="picked">You picked:</span> : null} {word}
          </button>
        ))}
      </div>
    </Question>
  )
}
