import { Card } from '#app/ui/child/card.tsx'
import { ReadLetter } from '#app/ui/child/drawings/read-letter.tsx'
import { PersonPicker } from '#app/ui/child/person-picker.tsx'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'
import { TapQuestion } from '#app/ui/child/tap-question.tsx'
import { TopicPicker } from '#app/ui/child/topic-picker.tsx'
import { WorryBox } from '#app/ui/child/worry-box.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { stepOf } from '../steps.ts'
import { worryQuestions } from '../worry-questions.ts'
import { topicPictures } from './topic-pictures.ts'

type Props = { people: readonly { id: string; knownAs: string }[]; form: SentForm | undefined }

/** The worry box: the truth first, four taps, a place to write, and whom to tell. All of it may be left alone. */
export function WorryQuestions({ people, form }: Props) {
  return (
    <>
      <h1>{stepOf('worry').question}</h1>
      <Card picture={<ReadLetter />}>
        <p>A grown-up at school reads every worry. If you are not safe, they will get help.</p>
      </Card>
      <QuietButton>No worry today</QuietButton>
      {worryQuestions.map(({ key, question, options }) =>
        key === 'topic' ? (
          <TopicPicker
            key={key}
            name={key}
            question={question}
            topics={options.map((topic) => ({ value: topic, word: topic, picture: topicPictures[topic] }))}
            form={form}
          />
        ) : (
          <TapQuestion
            key={key}
            name={key}
            question={question}
            choices={options.map((option) => ({ value: option, word: option }))}
            form={form}
          />
        ),
      )}
      <WorryBox name="words" label="Do you want to write it?" form={form} />
      {people.length === 0 ? null : (
        <PersonPicker
          name="person"
          question="Who would you like to read it?"
          size="part"
          people={people.map(({ id, knownAs }) => ({ value: id, name: knownAs }))}
          anyone="Anyone"
          form={form}
        />
      )}
      <p>
        If you need help now: tell a grown-up near you. Childline is <a href="tel:08001111">0800 1111</a>. In danger,
        ring <a href="tel:999">999</a>.
      </p>
    </>
  )
}
