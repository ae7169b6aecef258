import { paths } from '#app/paths.ts'
import { BigButton } from '../child/big-button.tsx'
import { Card } from '../child/card.tsx'
import { ChildPage } from '../child/child-page.tsx'
import { Hand } from '../child/drawings/hand.tsx'
import { PlainPage } from './plain-page.tsx'

type Props = {
  forChild: boolean
  /** Whether what was written is kept for whoever wrote it. */
  waits: boolean
}

/** Says that a page was left open and somebody else has signed in since, so that nothing it sent was taken. */
export function SomebodyElse({ forChild, waits }: Props) {
  return forChild ? (
    <ChildPage title="Somebody else is here now">
      <Card picture={<Hand size={64} />}>
        <p>We did not send it. Tell a grown-up near you.</p>
      </Card>
      <p>
        {waits ? 'Did you write it? Sign in as you. Then you can see it again.' : 'Did you send it? Sign in as you.'}
      </p>
      <BigButton href={paths.classCode}>Type your class code</BigButton>
    </ChildPage>
  ) : (
    <PlainPage title="Somebody else is here now">
      <p>
        Nothing was saved. One person opened this page, and another has signed in here since, so we could not tell who
        was sending it.
      </p>
      <p>
        {waits
          ? 'Did you write it? Sign out, then sign in as yourself within an hour: what you wrote comes back, and you can send it.'
          : 'Did you send it? Sign out, then sign in as yourself and send it again.'}
      </p>
      <p>
        <a href={paths.home}>Continue as the person who is signed in</a>
      </p>
    </PlainPage>
  )
}
