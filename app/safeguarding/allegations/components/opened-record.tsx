import type { ReactNode } from 'react'
import { Reasons } from '#app/safeguarding/alerts/components/reasons.tsx'
import type { AlertReason } from '#app/safeguarding/alerts/queries/reasons-on-page.server.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { WithNumbers } from '#app/ui/staff/telephone.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = {
  record: {
    readonly opened: string
    readonly className: string
    readonly firstName: string
    readonly words: readonly (string | null)[]
    readonly reasons: readonly AlertReason[]
    readonly isDone: boolean
  }
  form?: SentForm | undefined
}

const steps = [
  'Make sure the child is safe now. If they are in danger, ring 999.',
  'Ring children’s services or, if it may be about a grown-up at the school, the local authority designated officer, today.',
  'Do not look into it yourselves, and do not tell the person it may be about.',
  'Write down below what you did, when, and why.',
] as const

/** What two grown-ups opened together, what they do first, and that they have read it. */
export function OpenedRecord({ record, form }: Props) {
  return (
    <Opened record={record}>
      {record.isDone ? (
        <Notice kind="done">
          <p>You have read this and written down what you did.</p>
        </Notice>
      ) : (
        <PostForm noValidate>
          <TextArea name="done" label="What have you done, or will you do now?" form={form} />
          <Button>We have read this</Button>
        </PostForm>
      )}
    </Opened>
  )
}

/** What was opened in an emergency and what to do first, with what comes after it. */
export function Opened({ record, children }: Pick<Props, 'record'> & { children: ReactNode }) {
  const { opened, className, words, reasons } = record
  return (
    <>
      <p>
        {className}. {opened}
      </p>
      <Notice kind="urgent" title="Do this first">
        <ol className="list-decimal pl-6">
          {steps.map((step) => (
            <li key={step}>
              <WithNumbers words={step} />
            </li>
          ))}
        </ol>
      </Notice>
      {words.map((part) => (
        <blockquote key={part} className="panel mb-3 text-lead whitespace-pre-wrap break-words" dir="auto">
          {part}
        </blockquote>
      ))}
      {reasons.length > 0 ? <Reasons reasons={reasons} /> : null}
      {children}
    </>
  )
}
