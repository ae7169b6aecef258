import { paths } from '#app/paths.ts'
import { PlainPage } from './plain-page.tsx'

/** Says that a page was left open and somebody else has signed in since, so that nothing it sent was taken. */
export function SomebodyElse({ forChild }: { forChild: boolean }) {
  return forChild ? (
    <PlainPage title="Somebody else is here now">
      <p>We did not send it. Tell a grown-up. You can put your hand up.</p>
      <p>
        Is it your turn? <a href={paths.classCode}>Start again with your class code</a>.
      </p>
    </PlainPage>
  ) : (
    <PlainPage title="Somebody else is here now">
      <p>
        Nothing was saved. This page was opened by one person, and another has signed in here since, so it could not be
        said who is sending it.
      </p>
      <p>
        <a href={paths.home}>Go on as the person who is signed in</a>
      </p>
      <p>Was it you who wrote it? Sign out there, sign in as yourself, and send it again.</p>
    </PlainPage>
  )
}
