import { type SentForm, shown } from '../sent-form.ts'
import { Cloud, Snug } from './drawings/unsaid.tsx'
import { Face, type Mood } from './face.tsx'
import { Option } from './option.tsx'
import { Question } from './question.tsx'

/** The word for each face of five; with three faces the outer ones are simply sad and happy. */
export const faceWords = {
  3: { 1: 'sad', 3: 'okay', 5: 'happy' },
  5: { 1: 'very sad', 2: 'sad', 3: 'okay', 4: 'happy', 5: 'very happy' },
} as const

const faceSets: Record<3 | 5, readonly (readonly [value: Mood, word: string, drawn: Mood])[]> = {
  3: [
    [1, faceWords[3][1], 2],
    [3, faceWords[3][3], 3],
    [5, faceWords[3][5], 4],
  ],
  5: [
    [1, faceWords[5][1], 1],
    [2, faceWords[5][2], 2],
    [3, faceWords[5][3], 3],
    [4, faceWords[5][4], 4],
    [5, faceWords[5][5], 5],
  ],
}

type Props = {
  question: string
  name: string
  set: 3 | 5
  picked?: string | undefined
  hint?: string | undefined
  form?: SentForm | undefined
}

/**
 * "How do you feel?": three or five faces with their words, and two answers for a child who does not know or say. It
 * sends '1' very sad to '5' very happy, 'do-not-know' or 'do-not-want-to-say'.
 */
export function Faces({ question, name, set, picked, hint, form }: Props) {
  const answer = shown(form, name, picked)
  const faces = faceSets[set]
  return (
    <Question question={question} name={name} hint={hint} form={form}>
      <div className={set === 3 ? 'faces sm:grid-cols-3' : 'faces sm:grid-cols-5'}>
        {faces.map(([value, word, drawn], at) => (
          <Option key={value} name={name} value={`${value}`} at={at} picked={answer === `${value}`} look="tile face">
            <Face mood={drawn} size={104} />
            <Chosen word={word} />
          </Option>
        ))}
      </div>
      <div className="faces mt-4 sm:grid-cols-2">
        <Option name={name} value="do-not-know" at={set} picked={answer === 'do-not-know'} look="tile face side">
          <Cloud />
          <Chosen word="I don’t know" />
        </Option>
        <Option
          name={name}
          value="do-not-want-to-say"
          at={set + 1}
          picked={answer === 'do-not-want-to-say'}
          look="tile face side"
        >
          <Snug />
          <Chosen word="I don’t want to say" />
        </Option>
      </div>
    </Question>
  )
}

function Chosen({ word }: { word: string }) {
  return (
    <>
      <span className="picked" aria-hidden="true">
        You picked:
      </span>
      {word}
    </>
  )
}
