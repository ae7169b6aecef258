import { ChooseClass } from '#app/school/children/components/choose-class.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import type { Behind } from '../queries/behind-concern.server.ts'
import type { concernChoices } from '../queries/concern-choices.server.ts'
import type { ReadersNow } from '#app/safeguarding/escalation/queries/readers-now.server.ts'
import { AboutNamed, type AskedAbout } from './about-named.tsx'
import { BeforeYouWrite } from './before-you-write.tsx'
import { ConcernFields } from './concern-fields.tsx'

type Props = {
  token: string
  behind: Behind
  choices: Awaited<ReturnType<typeof concernChoices>>
  readers: ReadersNow
  /** Whom the words name, to be asked about. */
  asked: readonly AskedAbout[]
  form?: SentForm | undefined
}

/** Passes on what worries somebody, once it is known of which class: what they write, what they have to know before they do, and then the button. */
export function ConcernForm({ token, behind, choices, readers, asked, form }: Props) {
  if (choices.pupils.asksClass && !form) return <ChooseClass pupils={choices.pupils} />
  return (
    <PostForm noValidate className="grid grid-cols-1 gap-4 md:grid-cols-2 md:grid-rows-[auto_1fr] md:gap-x-8">
      <div className="grid content-start gap-4">
        <input type="hidden" name="token" value={tokenShown(form, token)} />
        <input type="hidden" name="worry" value={behind.worryId ?? ''} />
        <input type="hidden" name="alert" value={behind.alertId ?? ''} />
        <ConcernFields {...choices} isFixed={behind.childId !== null} words={behind.words} form={form} />
        <AboutNamed asked={asked} form={form} />
      </div>
      <BeforeYouWrite readers={readers} />
      <p className="md:col-start-1">
        <Button>Send this concern</Button>
      </p>
    </PostForm>
  )
}
