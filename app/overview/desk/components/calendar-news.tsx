import { ClosuresNotice } from '#app/school/calendar/components/closures-notice.tsx'
import type { calendarNews } from '../queries/calendar-news.server.ts'
import { MovedNotice } from './moved-notice.tsx'

type Props = Awaited<ReturnType<typeof calendarNews>> & { readonly isCounted: boolean }

/** Long closures that wait for a second person, and that what waits is due later. Nothing when there is neither. */
export function CalendarNews({ closures, moves, isCounted }: Props) {
  return (
    <>
      <ClosuresNotice closures={closures} />
      <MovedNotice isCounted={isCounted} moves={moves} />
    </>
  )
}
