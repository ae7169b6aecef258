import type { ReactNode } from 'react'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { type HillThing, OnHill } from '#app/ui/child/on-hill.tsx'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'

type Props = {
  back: string
  form: SentForm | undefined
  /** Whether the question may be passed over. Skip is as easy to press as Next. */
  canSkip?: boolean
  /** The words of the main button, or nothing where each answer is a button itself. */
  next?: string | null
  /** The check-in the page belongs to, where it says so. */
  checkInId?: string
  /** Whether a child writes on the page. */
  isWriting?: boolean
  /** What stands on the hill, where the question is short. */
  onHill?: HillThing
  children: ReactNode
}

/** One question of a check-in, with the way on and the way back. */
export function CheckInPage(props: Props) {
  const { back, form, canSkip = false, next = 'Next', checkInId, isWriting = false, onHill, children } = props
  return (
    <ChildPage
      back={back}
      signedIn
      isWriting={isWriting}
      sends={next === null ? undefined : 'answers'}
      picture={onHill && <OnHill name={onHill} />}
    >
      <PostForm id="answers" noValidate>
        <ChildErrors heading="Look at this first" form={form} />
        {checkInId === undefined ? null : <input type="hidden" name="checkIn" value={checkInId} />}
        {children}
        {next === null ? null : <BigButton>{next}</BigButton>}{' '}
        {canSkip ? (
          <QuietButton name="skip" value="yes">
            Skip
          </QuietButton>
        ) : null}
      </PostForm>
    </ChildPage>
  )
}
