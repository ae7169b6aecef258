import { paths } from '#app/web/paths.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { Face } from '#app/ui/child/face.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'

type Props = {
  readonly isBegun: boolean
  readonly isDone: boolean
  /** Whether they told a worry in the check-in they did last today. */
  readonly hasTold: boolean
}

/** The main thing of a child's day: say how I am, go on where I stopped, or say more. */
export function StartCheckIn({ isBegun, isDone, hasTold }: Props) {
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
      {isDone ? <p>{hasTold ? tellMore : 'You have said how you are today. You can say more.'}</p> : null}
      <BigButton picture={faces}>{isDone ? 'Tell us more' : 'How are you? Start'}</BigButton>
    </PostForm>
  )
}

const tellMore = 'You told us something today. You can tell us more. First we ask how you feel.'

const faces = (
  <>
    <Face mood={2} />
    <Face mood={3} />
    <Face mood={4} />
  </>
)
