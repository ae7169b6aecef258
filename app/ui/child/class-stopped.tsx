/** Why a child can not go on: a grown-up closed the class. Whether what they said is kept, and what they can do. */
export function ClassStopped({ isKept = false }: { isKept?: boolean }) {
  return (
    <div className="nudge" role="status">
      <p>
        <b>Your class has stopped checking in.</b> {isKept ? 'What you told us is kept.' : null}
      </p>
      <p>Do you want to say more? Tell a grown-up.</p>
    </div>
  )
}
