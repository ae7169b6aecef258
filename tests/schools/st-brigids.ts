import type { SchoolPlan } from './school-plan.ts'

/** A village school: fifty-eight children in three classes of mixed ages, with a head who teaches. */
export const stBrigids: SchoolPlan = {
  school: {
    slug: 'st-brigids',
    name: 'St Brigid’s Primary School',
    type: 'school-primary',
    plan: 'essential',
    madeUp: true,
    maxChildren: 60,
    maxPractitioners: 10,
    hosts: ['st-brigids.localhost'],
  },
  domain: 'st-brigids.example',
  office: { name: 'Maura Quinn', knownAs: 'Mrs Quinn', roles: ['office'] },
  people: [
    {
      name: 'Gerald Fitzgerald',
      knownAs: 'Mr Fitzgerald',
      roles: ['head', 'practitioner', 'deputy'],
      canBeChosen: true,
      classes: ['Herons'],
    },
    { name: 'Bernadette Doyle', knownAs: 'Mrs Doyle', roles: ['lead'], canBeChosen: true },
    { name: 'Aoife Byrne', knownAs: 'Miss Byrne', roles: ['practitioner'], canBeChosen: true, classes: ['Robins'] },
    {
      name: 'Helen Kearney',
      knownAs: 'Mrs Kearney',
      roles: ['practitioner'],
      canBeChosen: true,
      classes: ['Kingfishers'],
    },
    {
      name: 'Tolu Bankole',
      knownAs: 'Ms Bankole',
      roles: ['practitioner'],
      classes: ['Robins', 'Kingfishers', 'Herons'],
    },
    { name: 'Patrick Nolan', knownAs: 'Mr Nolan', roles: ['carer'] },
  ],
  classes: [
    {
      name: 'Robins',
      years: ['R', '1', '2'],
      waitsForVisitors: true,
      size: 20,
      checksInOn: [1, 3],
      from: '09:00',
      named: [
        {
          firstName: 'Caoimhe',
          familyInitial: 'M',
          yearGroup: '1',
          story: 'steady',
          pictures: ['apple', 'tree', 'bird'],
        },
      ],
    },
    {
      name: 'Kingfishers',
      years: ['3', '4'],
      size: 19,
      checksInOn: [2],
      from: '09:10',
      named: [{ firstName: 'Máire', familyInitial: 'D', yearGroup: '4', story: 'nobody to tell' }],
    },
    {
      name: 'Herons',
      years: ['5', '6'],
      size: 19,
      checksInOn: [4],
      from: '08:55',
      named: [{ firstName: 'X', familyInitial: 'H', yearGroup: '6', story: 'getting better' }],
    },
  ],
}
