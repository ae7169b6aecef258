import type { SchoolPlan } from '#tests/schools/school-plan.ts'

/** The small school in which journeys happen: Mr Ali's six children and Ms Mackay's five, and nothing has been told yet. */
export const hilltop: SchoolPlan = {
  school: {
    slug: 'hilltop',
    name: 'Hilltop Primary School',
    type: 'school-primary',
    plan: 'essential',
    maxChildren: 60,
    maxPractitioners: 10,
    hosts: ['hilltop.localhost'],
  },
  domain: 'hilltop.example',
  office: { name: 'Hema Patel', knownAs: 'Mrs Patel', roles: ['office'] },
  people: [
    { name: 'Ruth Hughes', knownAs: 'Ms Hughes', roles: ['head'] },
    { name: 'Sadia Khan', knownAs: 'Mrs Khan', roles: ['lead'], canBeChosen: true },
    { name: 'Imran Ali', knownAs: 'Mr Ali', roles: ['practitioner'], canBeChosen: true, classes: ['Willow'] },
    { name: 'Fiona Mackay', knownAs: 'Ms Mackay', roles: ['practitioner'], classes: ['Oak'] },
  ],
  classes: [
    {
      name: 'Willow',
      years: ['2'],
      size: 6,
      checksInOn: [2],
      from: '09:00',
      named: [
        { firstName: 'Amira', familyInitial: 'K', yearGroup: '2', story: 'steady', pictures: ['cat', 'star', 'boat'] },
      ],
    },
    {
      name: 'Oak',
      years: ['5', '6'],
      size: 5,
      checksInOn: [2],
      from: '09:00',
      named: [
        { firstName: 'Jay', familyInitial: 'T', yearGroup: '5', story: 'steady', pictures: ['fish', 'sun', 'key'] },
        { firstName: 'Noor', familyInitial: 'B', yearGroup: '6', story: 'steady', pictures: ['tree', 'key', 'cat'] },
      ],
    },
  ],
}

/** When a journey begins: a plain Tuesday morning in term. */
export const tuesdayMorning = new Date('2026-11-17T09:05:00Z')

/** The last quarter of an hour but one before the half term holiday: it is ten past three, in summer time. */
export const fridayBeforeHalfTerm = new Date('2026-10-23T14:10:00Z')

/** With what they sign in. */
export const emails = {
  mrAli: 'mr.ali@hilltop.example',
  msMackay: 'ms.mackay@hilltop.example',
  mrsKhan: 'mrs.khan@hilltop.example',
  msHughes: 'ms.hughes@hilltop.example',
}
