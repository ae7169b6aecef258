/** Somebody to ring: their number, or none when nobody knows it. */
export type ToRing = {
  readonly number: string | null
  /** Where whoever looks can add it, if they may. */
  readonly add: string | null
  /** Who can add it: "the lead or a deputy". */
  readonly adds?: string
}

/** A number that rings when it is pressed. */
export function PhoneLink({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
}

/** The number beside whom a page tells somebody to ring, or that none is known. */
export function Telephone({ toRing: { number, add, adds } }: { toRing: ToRing }) {
  if (number !== null)
    return (
      <>
        (<PhoneLink number={number} />)
      </>
    )
  return (
    <>
      (no telephone number is known
      {add !== null ? (
        <>
          : <a href={add}>add it</a>
        </>
      ) : adds === undefined ? null : (
        `: ${adds} can add it`
      )}
      )
    </>
  )
}

const everywhere = /\b(999|101|111)\b/

/** A sentence in which the numbers that are the same everywhere can be pressed. */
export function WithNumbers({ words }: { words: string }) {
  return words
    .split(everywhere)
    .map((part, place) => (place % 2 === 1 ? <PhoneLink key={place} number={part} /> : part))
}
