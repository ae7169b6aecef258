/** By when something has to be seen, or since when it is late. `short` where a column says what the time is for. */
export function Due({ due, isLate, short = false }: { due: string; isLate: boolean; short?: boolean }) {
  if (isLate) return <strong>Late: {short ? due : `was due ${due}`}</strong>
  return <>{short ? due : `Due ${due}`}</>
}
