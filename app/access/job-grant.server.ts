import type { School } from '#db/register/register.server.ts'
import type { Tenant, Writer } from '#db/tenants/tenants.server.ts'
import { issueGrant, type Actor, type Grant } from './grant.server.ts'
import type { JobAction } from './job-actions.ts'

const theLift: Actor = { id: 'the-lift', name: 'The Lift', roles: [] }

export type RunningJob = {
  readonly tenant: Tenant
  readonly school: School
  readonly jobId: string
  readonly at: Date
  /** Says in the change itself that the job is over; throws when somebody else has taken the job meanwhile. */
  readonly finish: (tx: Writer) => Promise<void>
}

/**
 * Permission for one job to do what it is for, in the school whose queue it stood in. Whatever it changes is audited in
 * the name of The Lift, and is one change together with the job's end: both happen once, or neither.
 */
export function grantForJob<A extends JobAction>(
  { tenant, school, jobId, at, finish }: RunningJob,
  action: A,
): Grant<A> {
  const finishing: Tenant = {
    ...tenant,
    write: (work) =>
      tenant.write(async (tx) => {
        await finish(tx)
        return work(tx)
      }),
  }
  const requestContext = { at, requestId: `job ${jobId}`, address: null, agent: null }
  return issueGrant({ tenant: finishing, school, actor: theLift, requestContext, since: at }, action, 'school')
}
