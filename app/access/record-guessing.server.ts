import type { AppLoadContext } from '@remix-run/node'
import type { Role } from '#db/schema/school/people.ts'
import { schoolOf } from './authorize.server.ts'
import { recordDenied } from './record-denied.server.ts'

type Guessed = {
  /** What is guessed, as the record names the act, and what it would have opened. */
  readonly action: 'class-code' | 'governor.read'
  readonly entity: 'class' | 'record'
  /** Whose door it is at. */
  readonly roles: readonly Role[]
}
const linesAMinute = 5

/** Puts on the record that somebody who is nobody yet guesses at a school, a few lines a minute. What was typed is not on it. */
export async function recordGuessing(context: AppLoadContext, { roles, ...guessed }: Guessed): Promise<void> {
  const { requestContext } = context
  const { tenant } = schoolOf(context)
  const denied = { ...guessed, actor: { id: '', name: '', roles }, entityId: '' }
  await recordDenied({ tenant, requestContext }, denied, { about: guessed.action, most: linesAMinute })
}
