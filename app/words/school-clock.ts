type Shown = { readonly day: string; readonly time: string }
type Clock = {
  readonly reads: Intl.DateTimeFormat
  readonly says: Intl.DateTimeFormat
  /** What it showed in minutes that were asked for, by their number since 1970: pages ask for the same ones again and again. */
  readonly shown: Map<number, Shown>
}

const mostKept = 5_000
/** Making a formatter costs fifty times what using it costs, so there is one of each for every time zone schools are in. */
const clocks = new Map<string, Clock>()

function clockIn(timeZone: string): Clock {
  const known = clocks.get(timeZone)
  if (known) return known
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const clock = {
    reads: new Intl.DateTimeFormat('en-GB', { ...numbers, hourCycle: 'h23', timeZone }),
    says: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }),
    shown: new Map<number, Shown>(),
  }
  clocks.set(timeZone, clock)
  return clock
}

/** What calendar and clock at school show at a moment: the day, 2026-11-17, and the time, 09:05. */
export function clockAt(timeZone: string, at: Date): Shown {
  const { reads, shown } = clockIn(timeZone)
  const minuteAt = Math.floor(at.getTime() / 60_000)
  const known = shown.get(minuteAt)
  if (known) return known
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of reads.formatToParts(at)) parts[type] = value
  const { year = '', month, day, hour, minute } = parts
  const read = { day: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}` }
  if (shown.size >= mostKept) shown.clear()
  shown.set(minuteAt, read)
  return read
}

/** The day at school at a moment, in full: "Tuesday 3 March 2026". */
export function fullDayAt(timeZone: string, at: Date): string {
  return clockIn(timeZone).says.format(at).replace(',', '')
}
