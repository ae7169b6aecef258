/** When what mattered in a crisis happened, as far as it has. */
export type Moments = {
  /** When the alert was raised, the worry written or the concern passed on that it grew out of. */
  readonly known: Date | null
  readonly started: Date
  readonly firstAnswer: Date | null
  /** When it was first decided whether the child could safely go home. */
  readonly decided: Date | null
  readonly closed: Date | null
}
export type Took = { readonly what: string; readonly minutes: number }

const minute = 60_000

/** How many minutes each thing took, counted from when the school could first know. Computed, never typed. */
export function responseMinutes({ known, started, firstAnswer, decided, closed }: Moments): Took[] {
  const from = known ?? started
  const counted = [
    { what: 'Steps started after', at: known === null ? null : started },
    { what: 'First answer after', at: firstAnswer },
    { what: 'Decided about going home after', at: decided },
    { what: 'Closed after', at: closed },
  ]
  return counted.flatMap(({ what, at }) =>
    at === null ? [] : [{ what, minutes: Math.max(0, Math.floor((at.getTime() - from.getTime()) / minute)) }],
  )
}
