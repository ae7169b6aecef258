import type { Gathering } from './keyed.ts'

const apart = '; kept '
const allegations = ['a grown-up of the school', 'the headteacher']
const forHead = 'for the head'

/** What used to be packed into one text of an alert: its kind, an allegation it came with, for whom, and whom it is kept from. */
export function unpacked(packed: string): Omit<Gathering, 'childId'> {
  const [category = packed, ...marks] = packed.split(apart)
  return {
    category,
    allegation: marks.find((mark) => allegations.includes(mark)) ?? null,
    isForHead: marks.includes(forHead),
    keptFrom: marks.filter((mark) => mark !== forHead && !allegations.includes(mark)),
  }
}
