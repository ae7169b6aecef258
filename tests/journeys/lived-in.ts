import { oakfield } from '#tests/schools/oakfield.ts'
import type { PlannedClass, SchoolPlan } from '#tests/schools/school-plan.ts'

/** Noor's class: of Year 6, whose list of feelings words is the longest. */
const oak: PlannedClass = {
  name: 'Oak',
  years: ['6'],
  size: 8,
  checksInOn: [4],
  from: '09:05',
  named: [{ firstName: 'Noor', familyInitial: 'B', yearGroup: '6', story: 'steady', pictures: ['tree', 'key', 'cat'] }],
}
const classes = [...oakfield.classes.filter(({ name }) => name === 'Willow' || name === 'Beech'), oak]
const names = new Set(classes.map(({ name }) => name))

/** Oakfield with two of its classes of thirty and a few of Year 6. */
export const livedIn: SchoolPlan = {
  ...oakfield,
  classes: classes.map((each) => ({
    ...each,
    from: each.name === 'Willow' ? '09:25' : each.from,
    waitsForVisitors: false,
  })),
  people: oakfield.people.flatMap(({ classes: cared, ...person }) => {
    if (!cared) return [person]
    const kept = cared.filter((name) => names.has(name))
    return kept.length > 0 ? [{ ...person, classes: kept }] : []
  }),
}

/** Where its days have got to: a Wednesday; Beech has checked in, and Willow is half-way through. */
export const wednesdayMorning = new Date('2026-11-18T09:32:00Z')
