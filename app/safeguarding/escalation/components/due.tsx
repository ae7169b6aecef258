type Props = { due: string; isLate: boolean; what?: keyof typeof firstActs | null; short?: boolean }

const firstActs = { alert: 'pick up the alert', news: 'look at the new information', worry: 'read the worry' } as const

/** By when something has to be seen, or since when it is late, and what is due first where there are several. `short` where a column says what the time is for. */
export function Due({ due, isLate, what = null, short = false }: Props) {
  if (what !== null) return <DueFor {...{ due, isLate, what }} />
  if (isLate) return <strong>Late: {short ? due : `was due ${due}`}</strong>
  return <>{short ? due : `Due ${due}`}</>
}

function DueFor({ due, isLate, what }: Props & { what: keyof typeof firstActs }) {
  const act = firstActs[what]
  return isLate ? <strong>{`Late: ${act}, was due ${due}`}</strong> : <>{`Due ${due}: ${act}`}</>
}
