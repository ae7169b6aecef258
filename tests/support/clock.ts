/** A clock that tests set: it stands still until it is moved. Tuesday 17 November 2026, 09:10 in school, is a plain school day. */
export function aClock(start = '2026-11-17T09:10:00Z') {
  let moment = new Date(start)
  return {
    now: () => moment,
    set: (to: string) => {
      moment = new Date(to)
    },
    forward: (minutes: number) => {
      moment = new Date(moment.getTime() + minutes * 60_000)
    },
  }
}
