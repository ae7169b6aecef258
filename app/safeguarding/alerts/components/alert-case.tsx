import { href } from '#app/web/href.ts'
import type { paths } from '#app/web/paths.ts'
import type { NumbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { OpenedInEmergency } from '#app/safeguarding/exclusions/components/opened-in-emergency.tsx'
import { Next, type NextOne } from '#app/ui/staff/next-one.tsx'
import type { AlertEvent } from '../queries/alert-history.server.ts'
import type { AlertBeside } from '../queries/alerts-of-child.server.ts'
import type { ViewedAlert } from '../queries/view-alert.server.ts'
import { AlertActs } from './alert-acts.tsx'
import { AlertsBeside } from './alerts-beside.tsx'
import { Briefing } from './briefing.tsx'
import { FirstSteps } from './first-steps.tsx'
import { History } from './history.tsx'
import { NamedNotice } from './named-notice.tsx'
import { SaidMistakenly } from './said-mistakenly.tsx'
import { AlertStatus } from './alert-status.tsx'

type Props = ViewedAlert & {
  /** What else is open about the child. */
  beside: readonly AlertBeside[]
  events: readonly AlertEvent[]
  token: string
  numbers: NumbersToRing
  /** The first alert that waits for whoever looks, once this one does not. */
  next: NextOne
  /** Where an alert before this one is opened, and where this one's forms go. */
  ways: {
    earlier: typeof paths.alert | typeof paths.headAlert
    naming: typeof paths.naming | typeof paths.headNaming
    alertNaming: string
    taking: string
    note: string
    resolution: string
    reading: typeof paths.worryReading | typeof paths.headWorryReading
    going?: string
  }
}

/** An alert with what lies behind it, and what can be done about it now. */
export function AlertCase({ alert, reasons, worries, named, openings, earlier, events, token, ...more }: Props) {
  const { state } = alert
  const { numbers, next, ways, beside } = more
  return (
    <>
      <AlertStatus alert={alert} />
      <SaidMistakenly events={events} />
      {state === 'unread' ? null : <Next next={next} none="No more alerts are waiting for you." />}
      <OpenedInEmergency openings={openings} />
      {state === 'unread' ? null : <NamedNotice named={named} naming={ways.alertNaming} />}
      {earlier === null ? null : (
        <p>
          <a href={href(ways.earlier, { alertId: earlier.id })}>Follows an earlier alert from {earlier.raisedOn}</a>
        </p>
      )}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:grid-rows-[auto_1fr] md:gap-x-8">
        {state === 'resolved' ? null : <FirstSteps alert={alert} numbers={numbers} />}
        <div className="md:col-start-2 md:row-start-1 md:row-span-2">
          <Briefing reasons={reasons} worries={worries} naming={ways.naming} />
        </div>
        <div className="grid content-start gap-4 md:col-start-1">
          <AlertActs alert={alert} worries={worries} token={token} ways={ways} />
          <AlertsBeside firstName={alert.firstName} alerts={beside} path={ways.earlier} />
          <h2 className="text-part font-bold">History</h2>
          <History events={events} />
        </div>
      </div>
    </>
  )
}
