import type { ReactNode } from 'react'
import { paths } from '#app/web/paths.ts'
import { ClassStopped } from './class-stopped.tsx'
import type { Out } from './out.ts'
import { QuietButton } from './quiet-button.tsx'

type Props = { out: Out; isKept?: boolean; children: ReactNode }

/** The way on from a last page, or why there is none. */
export function NextStep({ out, isKept = false, children }: Props) {
  if (out === null) return children
  if (out === 'class closed') return <ClassStopped isKept={isKept} />
  return (
    <>
      <p>You are signed out now.</p>
      <QuietButton href={paths.classCode}>Type your class code</QuietButton>
    </>
  )
}
