import type { ReactElement } from 'react'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Card } from '#app/ui/child/card.tsx'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { plantNames } from '#app/ui/child/drawings/plants.tsx'
import { Faces } from '#app/ui/child/faces.tsx'
import { PlantPicker } from '#app/ui/child/plant-picker.tsx'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'
import { TapQuestion } from '#app/ui/child/tap-question.tsx'
import { TopicPicker } from '#app/ui/child/topic-picker.tsx'
import { WordPicker, type WordFamily } from '#app/ui/child/word-picker.tsx'
import { WorryBox } from '#app/ui/child/worry-box.tsx'

const words = (...all: string[]) => all.map((word) => ({ value: word, word }))
const families: WordFamily[] = [
  { family: 'happy', label: 'happy', words: words('happy', 'excited', 'proud', 'calm', 'thankful') },
  { family: 'sad', label: 'sad', words: words('sad', 'lonely', 'disappointed', 'left out', 'hurt inside') },
  { family: 'cross', label: 'cross', words: words('cross', 'grumpy', 'annoyed', 'jealous', 'unfair') },
  { family: 'scared', label: 'scared', words: words('scared', 'worried', 'nervous', 'shy', 'unsafe') },
  { family: 'tired', label: 'tired', words: words('tired', 'poorly', 'bored', 'wobbly') },
  { family: 'mixed', label: 'mixed', words: words('mixed up', 'confused', 'surprised') },
]
const topics = [
  { value: 'home', word: 'home', picture: 'home' },
  { value: 'school', word: 'school', picture: 'school' },
  { value: 'friends', word: 'friends', picture: 'friends' },
  { value: 'online', word: 'online', picture: 'online' },
  { value: 'my body', word: 'my body', picture: 'body' },
  { value: 'someone else', word: 'someone else', picture: 'someone' },
  { value: "can't say", word: 'can’t say', picture: 'cannot-say' },
] as const
const nothingPicked = { entered: {}, problems: { feeling: 'Choose how you feel' } }

function feeling(set: 3 | 5, picked?: string, form?: typeof nothingPicked) {
  return (
    <ChildPage signedIn back="/today">
      <ChildErrors heading="One thing to do" form={form} />
      <form method="post">
        <Faces question="How do you feel today?" name="feeling" set={set} picked={picked} form={form} />
        <BigButton>Next</BigButton>
      </form>
    </ChildPage>
  )
}

export const answerPages: Readonly<Record<string, ReactElement>> = {
  feeling: feeling(5),
  'feeling-picked': feeling(5, '2'),
  'feeling-three': feeling(3, '3'),
  'feeling-mend': feeling(5, undefined, nothingPicked),
  words: (
    <ChildPage signedIn back="/check-in/feeling">
      <form method="post">
        <WordPicker
          question="Which words fit?"
          name="words"
          hint="You can pick up to 3."
          families={families}
          picked={['lonely', 'left out']}
        />
        <BigButton>Next</BigButton>{' '}
        <QuietButton name="skip" value="yes">
          Skip
        </QuietButton>
      </form>
    </ChildPage>
  ),
  worry: (
    <ChildPage signedIn back="/check-in/words" title="Worry box">
      <Card>
        <p>A grown-up at school reads every worry. If you are not safe, they will get help.</p>
      </Card>
      <form method="post">
        <TopicPicker question="What is it about?" name="topic" topics={topics} picked="school" />
        <TapQuestion question="How big is it?" name="size" choices={words('small', 'middle', 'big')} picked="big" />
        <TapQuestion
          question="What would you like?"
          name="want"
          choices={words('talk to me today', 'just read it', 'I only wanted to say it')}
        />
        <TapQuestion question="Do you feel safe?" name="safe" choices={words('yes', 'not sure', 'no')} />
        <WorryBox name="words" label="You can write here" hint="You do not have to." />
        <BigButton>Give it to a grown-up</BigButton>
      </form>
    </ChildPage>
  ),
  planting: (
    <ChildPage signedIn back="/today">
      <form method="post">
        <PlantPicker
          question="What would you like to plant?"
          name="plant"
          plants={plantNames.map((value) => ({ value, word: value.replace('-', ' ') }))}
          picked="tulip"
        />
        <BigButton>Next</BigButton>
      </form>
    </ChildPage>
  ),
}
