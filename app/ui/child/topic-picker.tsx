import { type SentForm, shown } from '../sent-form.ts'
import { Topic, type TopicPicture } from './drawings/topics.tsx'
import { Option } from './option.tsx'
import { Question } from './question.tsx'

type Props = {
  question: string
  name: string
  topics: readonly { value: string; word: string; picture: TopicPicture }[]
  picked?: string | undefined
  hint?: string | undefined
  /** 'page' when it is the page's one question, 'part' when it stands among others. */
  size?: 'page' | 'part'
  form?: SentForm | undefined
}

/** "What is it about?": picture tiles, one may be chosen. */
export function TopicPicker({ question, name, topics, picked, hint, size = 'part', form }: Props) {
  const chosen = shown(form, name, picked)
  return (
    <Question question={question} name={name} hint={hint} size={size} form={form}>
      <div className="topics">
        {topics.map(({ value, word, picture }, at) => (
          <Option key={value} name={name} value={value} at={at} picked={chosen === value}>
            <Topic name={picture} />
            {word}
          </Option>
        ))}
      </div>
    </Question>
  )
}
