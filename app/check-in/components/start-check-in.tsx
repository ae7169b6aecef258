import { paths } from '#app/paths.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Face } from '#app/ui/child/face.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'

/** The main thing of a child's day: say how I am, go on where I stopped, or say more. */
export function StartCheckIn({ isBegun, isDone }: { isBegun: boolean; isDone: boolean }) {
  if (isBegun)
    return (
      <>
        <p>Welcome back. You stopped here.</p>
        <BigButton href={paths.checkIn} picture={faces}>
          Go on
        </BigButton>
      </>
    )
  return (
    <PostForm action={paths.checkIn}>
      {isDone ? <p>You have said how you are today. You can say more.</p> : null}
      <BigButton picture={faces}>{isDone ? 'Check in again' : 'How are you? Start'}</BigButton>
    </PostForm>
  )
}

const faces = (
  <>
    <Face mood={2} />
    <Face mood={3} />
    <Face mood={4} />
  </>
)
