import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import type { CurrentStep } from '../queries/read-step.server.ts'
import { gathering } from '../steps.ts'
import { StepFields } from './step-fields.tsx'
import { Unanswered } from './unanswered.tsx'

type Props = { readonly at: CurrentStep; readonly token: string; readonly form?: SentForm | undefined }

/** The one question of a step. It carries which answer stood on the page, so that nobody writes over another unseen. */
export function StepForm({ at, token, form }: Props) {
  const { crisis, step, given, unanswered } = at
  const isMore = given.length > 0
  const closing = unanswered.length > 0 ? 'Close all the same' : 'Close'
  const words = gathering.includes(step) ? 'Save' : isMore ? 'Save change' : 'Save and continue'
  return (
    <PostForm noValidate className="big">
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <input type="hidden" name="seen" value={given.at(-1)?.id ?? ''} />
      <Unanswered responseId={crisis.id} without={unanswered} />
      <StepFields at={at} form={form} />
      <p>
        <Button look={isMore && form === undefined ? 'second' : 'main'}>{step === 10 ? closing : words}</Button>
      </p>
    </PostForm>
  )
}
