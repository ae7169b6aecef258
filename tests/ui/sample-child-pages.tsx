import type { ReactElement } from 'react'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { CodeEntry } from '#app/ui/child/code-entry.tsx'
import { FrontDoor } from '#app/ui/child/drawings/front-door.tsx'
import { Hand } from '#app/ui/child/drawings/hand.tsx'
import { Phone } from '#app/ui/child/drawings/phone.tsx'
import { PictureCard } from '#app/ui/child/drawings/pictures.tsx'
import { Plant, plantNames } from '#app/ui/child/drawings/plants.tsx'
import { ReadLetter } from '#app/ui/child/drawings/read-letter.tsx'
import { ThankYou } from '#app/ui/child/drawings/thank-you.tsx'
import { Topic } from '#app/ui/child/drawings/topics.tsx'
import { Face } from '#app/ui/child/face.tsx'
import { GardenScene, type PlacedPlant } from '#app/ui/child/garden-scene.tsx'
import { LinkTiles } from '#app/ui/child/link-tiles.tsx'
import { NameList } from '#app/ui/child/name-list.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { PicturePad } from '#app/ui/child/picture-pad.tsx'
import { Sticker, stickerNames } from '#app/ui/child/sticker.tsx'
import { answerPages } from './sample-answer-pages.tsx'

const firstNames = [
  'Krishnaswamynathan',
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
export const childPages: Readonly<Record<string, ReactElement>> = {
  ...answerPages,
  door: (
    <ChildPage title="Oakfield Primary School" picture={<FrontDoor />}>
      <LinkTiles
        links={[
          {
            href: '/class-code',
            label: 'I am a child',
            note: 'I have my code',
            picture: <Face mood={4} />,
            isMain: true,
          },
          { href: '/home', label: 'I am a grown-up', note: 'Staff and families', picture: <PictureCard name="key" /> },
        ]}
      />
    </ChildPage>
  ),
  pictures: (
    <ChildPage back="/who" title="Hello Krishnaswamynathan. Tap your pictures." picture={<OnHill name="ducks" />}>
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
        <NameList name="child" people={firstNames.map((name) => ({ value: name, name, animal: null }))} />
      </form>
    </ChildPage>
  ),
  code: (
    <ChildPage back="/" picture={<OnHill name="tree" />}>
      <form method="post">
        <CodeEntry name="code" label="What is your class code?" hint="It is on the board. It has 6 letters." />
        <BigButton>Next</BigButton>
      </form>
    </ChildPage>
  ),
  today: (
    <ChildPage signedIn title="Hello Amira" picture={<OnHill name="sheep" />}>
      <BigButton href="/check-in" picture={<Face mood={3} />}>
        How are you? Start
      </BigButton>
      <Card picture={<ReadLetter />}>
        <p>Mrs Khan has read your worry.</p>
      </Card>
      <LinkTiles
        links={[
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
    </ChildPage>
  ),
  help: (
    <ChildPage back="/" title="Who can help me now?" picture={<OnHill name="bench" />}>
      <Card picture={<Hand size={64} />}>
        <p>Tell a grown-up near you.</p>
      </Card>
      <Card picture={<Phone />}>
        <p>Ring Childline.</p>
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
      <Card>
        <Sticker name="told-someone" label="I told a grown-up" note="A sticker for you" />
      </Card>
      <BigButton href="/garden">Go to my garden</BigButton>
    </ChildPage>
  ),
}
