type Props = {
  /** Whether anything they said is kept. */
  isKept?: boolean
  /** Whether something waits that they have not sent. */
  isHeld?: boolean
}

/** Why a child can not go on: a grown-up closed the class. What is kept of what they said, what is not sent, and what they can do. */
export function ClassStopped({ isKept = false, isHeld = false }: Props) {
  return (
    <div className="nudge" role="status">
      <p>
        <b>Your class has stopped checking in.</b>{' '}
        {isHeld ? 'You did not send all you wrote.' : isKept ? 'What you told us is kept.' : null}
      </p>
      <p>{isHeld ? 'Tell a grown-up what you wanted to say.' : 'Do you want to say more? Tell a grown-up.'}</p>
    </div>
  )
}
