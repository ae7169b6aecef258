import { type SentForm, shown } from '../sent-form.ts'
import { Drawing } from './drawing.tsx'
import { Face, type Mood } from './face.tsx'
import { Option } from './option.tsx'
import { Question } from './question.tsx'

/** What the face question can send: a face from '1' very sad to '5' very happy, or one of the two other answers. */
export const faceAnswers = ['1', '2', '3', '4', '5', 'do-not-know', 'do-not-want-to-say'] as const

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

/** "How do you feel?": three or five faces with their words, and two answers for a child who does not know or say. */
export function Faces({ question, name, set, picked, hint, form }: Props) {
  const answer = shown(form, name, picked)
  const faces = faceSets[set]
  return (
    <Question question={question} name={name} hint={hint} form={form}>
      <div className={set === 3 ? 'faces sm:grid-cols-3' : 'faces sm:grid-cols-5'}>
        {faces.map(([value, word, drawn], at) => (
          <Option key={value} name={name} value={`${value}`} at={at} picked={answer === `${value}`} look="tile face">
            <Face mood={drawn} size={88} />
            <Chosen word={word} />
          </Option>
        ))}
      </div>
      <div className="faces mt-4 sm:grid-cols-2">
        <Option name={name} value="do-not-know" at={set} picked={answer === 'do-not-know'} look="tile face side">
          <Drawing size={56}>
            <path d="M18 50a12 12 0 0 1-2-24a16 16 0 0 1 30-3a13 13 0 0 1 2 27z" fill="#e6f3fb" />
            <path d="M27 30a5 5 0 1 1 7 5q-2 1-2 3M32 44v.5" />
          </Drawing>
          <Chosen word="I don't know" />
        </Option>
        <Option
          name={name}
          value="do-not-want-to-say"
          at={set + 1}
          picked={answer === 'do-not-want-to-say'}
          look="tile face side"
        >
          <Drawing size={56}>
            <path d="M8 50q-2-30 20-34q26 0 28 34z" fill="#d9c2ea" />
            <path d="M20 50q-3-20 12-22q12 1 10 12q-3 7-9 4q-4-4 1-7M4 50h56" />
          </Drawing>
          <Chosen word="I don't want to say" />
        </Option>
      </div>
    </Question>
  )
}

function Chosen({ word }: { word: string }) {
  return (
    <span className="word">
      <span className="picked" aria-hidden="true">
        You picked:
      </span>
      {word}
    </span>
  )
}
