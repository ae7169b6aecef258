import type { z } from 'zod'
import type { Grant } from '../access/grant.server.ts'
import type { JobAction } from '../access/job-actions.ts'
import { grantForJob, type RunningJob } from '../access/job-grant.server.ts'

type Doing<K extends JobAction, Payload> = {
  /** The ids the work was put into the queue with. */
  readonly payload: z.ZodType<Payload>
  /** Does the work. It changes things once at the most, and looks again whether it is still to be done. */
  readonly run: (grant: Grant<K>, payload: Payload) => Promise<void>
  /** What must happen when the work has been given up, together with giving it up. */
  readonly onDead?: (grant: Grant<K>, payload: Payload) => Promise<void>
}
export type Handler = {
  run(atHand: RunningJob, payload: unknown): Promise<void>
  onDead(atHand: RunningJob, payload: unknown): Promise<void>
}
/** Who does each kind of work. */
export type Handlers = Readonly<Record<JobAction, Handler>>

/** How a kind of work is done: with a grant of its own for exactly that. */
export function handles<K extends JobAction, Payload>(kind: K, doing: Doing<K, Payload>): Handler {
  return {
    run: (atHand, payload) => doing.run(grantForJob(atHand, kind), doing.payload.parse(payload)),
    onDead: async (atHand, payload) => doing.onDead?.(grantForJob(atHand, kind), doing.payload.parse(payload)),
  }
}
