import type { ReactElement } from 'react'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Card } from '#app/ui/child/card.tsx'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { CodeEntry } from '#app/ui/child/code-entry.tsx'
import { Feeling } from '#app/ui/child/drawings/feelings.tsx'
import { Plant, plantNames } from '#app/ui/child/drawings/plants.tsx'
import { ThankYou } from '#app/ui/child/drawings/thank-you.tsx'
import { Topic } from '#app/ui/child/drawings/topics.tsx'
import { Faces } from '#app/ui/child/faces.tsx'
import { GardenScene, type PlacedPlant } from '#app/ui/child/garden-scene.tsx'
import { LinkTiles } from '#app/ui/child/link-tiles.tsx'
import { NameList } from '#app/ui/child/name-list.tsx'
import { PersonPicker } from '#app/ui/child/person-picker.tsx'
import { PicturePad } from '#app/ui/child/picture-pad.tsx'
import { PlantPicker } from '#app/ui/child/plant-picker.tsx'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'
import { Sticker, stickerNames } from '#app/ui/child/sticker.tsx'
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
  { value: "can't say", word: "can't say", picture: 'cannot-say' },
] as const
const firstNames = [
  'Amira',
  'Ben',
  'Chloe',
  'Dawid',
  'Elsie',
  'Freddie',
  'Grace',
  'Hamza',
  'Isla',
  'Jay',
  'Kezia',
  'Leo',
]

const fullGarden: PlacedPlant[] = plantNames.map((name, at) => ({
  row: Math.floor(at / 4) + 1,
  column: ((at * 3) % 6) + 1 + (at % 4 > 1 ? (at % 2 ? -1 : 1) : 0),
  name,
  stage: at % 5 === 4 ? 'bud' : 'flower',
}))
const youngGarden: PlacedPlant[] = [
  { row: 4, column: 1, name: 'daisy', stage: 'seed' },
  { row: 4, column: 2, name: 'tulip', stage: 'shoot' },
  { row: 4, column: 3, name: 'sunflower', stage: 'bud' },
  { row: 4, column: 4, name: 'bluebell', stage: 'flower' },
  { row: 2, column: 2, name: 'oak', stage: 'bud' },
]
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

export const childPages: Readonly<Record<string, ReactElement>> = {
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
  person: (
    <ChildPage signedIn back="/check-in/about">
      <form method="post">
        <PersonPicker
          question="Who would you like to talk to?"
          name="person"
          people={[
            { value: 'a', name: 'Mr Ali', role: 'your teacher' },
            { value: 'b', name: 'Mrs Khan' },
            { value: 'c', name: 'Miss Okafor', role: 'helps in the sunshine room' },
          ]}
          anyone="Anyone"
          picked="b"
        />
        <BigButton>Next</BigButton>
      </form>
    </ChildPage>
  ),
  pictures: (
    <ChildPage back="/who" title="Hello Amira. Tap your pictures.">
      <form method="post">
        <PicturePad step={2} steps={3} progress="Picture 2 of 3" />
      </form>
    </ChildPage>
  ),
  'pictures-sixteen': (
    <ChildPage back="/who" title="Hello Jay. Tap your pictures.">
      <form method="post">
        <PicturePad count={16} step={1} steps={4} progress="Picture 1 of 4" />
      </form>
    </ChildPage>
  ),
  names: (
    <ChildPage title="Who are you?">
      <form method="post">
        <NameList name="child" people={firstNames.map((name) => ({ value: name, name }))} />
      </form>
    </ChildPage>
  ),
  code: (
    <ChildPage back="/">
      <form method="post">
        <CodeEntry name="code" label="What is your class code?" hint="It is on the board. It has 6 letters." />
        <BigButton>Next</BigButton>
      </form>
    </ChildPage>
  ),
  today: (
    <ChildPage signedIn title="Hello Amira">
      <LinkTiles
        links={[
          {
            href: '/check-in',
            label: 'How I feel',
            note: 'Say how you are today',
            picture: <Feeling name="happy" size={64} />,
          },
          {
            href: '/check-in/worry',
            label: 'Tell someone',
            note: 'A grown-up will read it',
            picture: <Topic name="friends" size={64} />,
          },
          { href: '/garden', label: 'My garden', note: 'See what you grew', picture: <Plant name="tulip" /> },
          { href: '/stickers', label: 'My stickers', picture: <Plant name="snail" /> },
        ]}
      />
      <Card>
        <p>Mrs Khan has read your worry.</p>
      </Card>
    </ChildPage>
  ),
  garden: (
    <ChildPage signedIn back="/today" title="My garden">
      <GardenScene
        season="spring"
        items={fullGarden}
        description="Four flowers, two trees, a pond, a bench, a bird bath, a hedgehog, a robin and a snail."
      />
    </ChildPage>
  ),
  'garden-placing': (
    <ChildPage signedIn back="/today" title="Tap a space for your daisy">
      <form method="post">
        <GardenScene
          placing
          season="summer"
          items={youngGarden}
          description="A daisy seed, a tulip shoot, a sunflower bud, a bluebell and a little oak."
        />
      </form>
    </ChildPage>
  ),
  'garden-autumn': (
    <ChildPage signedIn back="/today" title="My garden">
      <GardenScene season="autumn" items={youngGarden} description="Your garden is just as you left it." />
    </ChildPage>
  ),
  'garden-winter': (
    <ChildPage signedIn back="/today" title="My garden">
      <GardenScene season="winter" items={fullGarden} description="Your garden is just as you left it." />
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
  stickers: (
    <ChildPage signedIn back="/today" title="My stickers">
      <ul className="topics">
        {stickerNames.map((name) => (
          <li key={name}>
            <Sticker name={name} label={name.replaceAll('-', ' ')} note="Tuesday" />
          </li>
        ))}
      </ul>
    </ChildPage>
  ),
  done: (
    <ChildPage signedIn title="Thank you. A grown-up will read this." picture={<ThankYou />}>
      <p>Your check-in is saved. You can plant something in your garden.</p>
      <BigButton href="/garden">Go to my garden</BigButton>
    </ChildPage>
  ),
}
