import { DutyGaps } from '#app/school/duty/components/duty-gaps.tsx'
import { FailedTasks } from '#app/school/staff/components/failed-tasks.tsx'
import { OverdueNotice } from '#app/records/transfers/components/overdue-notice.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'

type Props = {
  readonly mail: 'working' | 'not set up' | 'failing since' | 'not known'
  /** Since when no mail has gone out, in words. */
  readonly since: string | null
  readonly refused: readonly string[]
  /** How many pieces of work were tried so often that they were given up. */
  readonly givenUp: number
  /** How many children’s files are late at another school. */
  readonly overdueFiles: number
  /** The coming days on which nobody is on duty. */
  readonly bareDays: Parameters<typeof DutyGaps>[0]['days']
}

/** What the lead must know of the machine: whether the people who have to be told of things are really told. */
export function MachineNotices({ mail, since, refused, givenUp, overdueFiles, bareDays }: Props) {
  return (
    <>
      <OverdueNotice many={overdueFiles} />
      <DutyGaps isLinked days={bareDays} />
      {mail === 'not set up' ? (
        <Notice title="Mail is not set up.">
          <p>Nobody is being told by email. Check this page and To do several times a day.</p>
        </Notice>
      ) : null}
      {mail === 'failing since' ? (
        <Notice kind="urgent" title={`No mail has gone out since ${since ?? 'a while'}.`}>
          <p>Tell people yourself until it works again, and ask the office to look into it.</p>
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice kind="look" title={`Email is not reaching ${refused.join(', ')}.`}>
          <p>Tell them yourself, and ask the office to correct their address.</p>
        </Notice>
      ) : null}
      <FailedTasks many={givenUp} />
    </>
  )
}
