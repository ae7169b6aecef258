import type { ReactNode } from 'react'

const looks = {
  note: 'notice',
  done: 'notice notice-done',
  look: 'notice notice-look',
  urgent: 'notice notice-urgent',
} as const

type Props = { kind?: keyof typeof looks; title?: string; children?: ReactNode }

/** Something to know before the rest: a note, that it is done, that it needs a look, or that it is urgent. */
export function Notice({ kind = 'note', title, children }: Props) {
  return (
    <div className={looks[kind]} role={kind === 'done' ? 'status' : undefined}>
      {title === undefined ? null : <p className="font-bold">{title}</p>}
      {children}
    </div>
  )
}
