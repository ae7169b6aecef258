import type { somebodyElseIsHere } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { BigButton } from '../child/big-button.tsx'
import { Card } from '../child/card.tsx'
import { ChildPage } from '../child/child-page.tsx'
import { Hand } from '../child/drawings/hand.tsx'
import { PlainPage } from './plain-page.tsx'

type Props = {
  forChild: boolean
  /** What became of what was written, if anything was. */
  came: keyof typeof somebodyElseIsHere
}

/** What whoever sent it is told to do. */
const toDo = {
  held: {
    child: 'Did you write it? Sign in as you. Then you can see it again.',
    grownUp:
      'Did you write it? Sign out, then sign in as yourself within an hour: what you wrote comes back, and you can send it.',
  },
  'nothing in it': {
    child: 'Did you send it? Sign in as you.',
    grownUp: 'Did you send it? Sign out, then sign in as yourself and send it again.',
  },
  lost: {
    child: 'Did you write it? We could not keep it. Tell a grown-up what you wanted to say.',
    grownUp:
      'Did you write it? We could not keep it. Go back to copy what you wrote. Then sign out, sign in as yourself and send it again.',
  },
} as const

/** Says that a page was left open and somebody else has signed in since, so that nothing it sent was taken. */
export function SomebodyElse({ forChild, came }: Props) {
  return forChild ? (
    <ChildPage title="Somebody else is here now">
      <Card picture={<Hand size={64} />}>
        <p>We did not send it. Tell a grown-up near you.</p>
      </Card>
      <p>{toDo[came].child}</p>
      <BigButton href={paths.classCode}>Type your class code</BigButton>
    </ChildPage>
  ) : (
    <PlainPage title="Somebody else is here now">
      <p>
        Nothing was saved. One person opened this page, and another has signed in here since, so we could not tell who
        was sending it.
      </p>
      <p>{toDo[came].grownUp}</p>
      <p>
        <a href={paths.home}>Continue as the person who is signed in</a>
      </p>
    </PlainPage>
  )
}
