import type { PlannedClass, PlannedPerson, SchoolPlan } from './school-plan.ts'

const teacher = (name: string, knownAs: string, ofClass: string): PlannedPerson => ({
  name,
  knownAs,
  roles: ['practitioner'],
  classes: [ofClass],
})
const assistant = (name: string, knownAs: string, classes: readonly string[]): PlannedPerson => ({
  name,
  knownAs,
  roles: ['practitioner'],
  classes,
})
/** Two classes began in the first week; the rest of the school came to it later. */
const weekly = { size: 30, checksInOn: [2], from: '09:05', beganAfter: 45 } as const
const oftener = { size: 30, checksInOn: [1, 4], from: '08:55' } as const

const classes: readonly PlannedClass[] = [
  {
    name: 'Willow',
    years: ['2'],
    waitsForVisitors: true,
    ...oftener,
    named: [
      { firstName: 'Amira', familyInitial: 'K', yearGroup: '2', story: 'steady', pictures: ['cat', 'star', 'boat'] },
      { firstName: 'D’Arcy', familyInitial: 'O', yearGroup: '2', story: 'nobody to tell' },
      { firstName: 'Zoë', familyInitial: 'É', yearGroup: '2', story: 'new here' },
    ],
  },
  {
    name: 'Beech',
    years: ['5'],
    waitsForVisitors: true,
    ...oftener,
    named: [
      {
        firstName: 'Jay',
        familyInitial: 'T',
        yearGroup: '5',
        story: 'says it sideways',
        pictures: ['fish', 'sun', 'key'],
      },
      { firstName: 'Siân', familyInitial: 'P', yearGroup: '5', story: 'slowly sadder' },
      { firstName: 'Łukasz', familyInitial: 'Z', yearGroup: '5', story: 'clicks through' },
      { firstName: 'Bo', familyInitial: 'L', yearGroup: '5', story: 'away lately' },
      { firstName: 'Oluwaseun', familyInitial: 'A', yearGroup: '5', story: 'getting better' },
    ],
  },
  { name: 'Acorn', years: ['R'], ...weekly, from: '09:20' },
  { name: 'Conker', years: ['R'], ...weekly, from: '09:20', checksInOn: [4] },
  { name: 'Hazel', years: ['1'], ...weekly },
  { name: 'Rowan', years: ['1'], ...weekly, checksInOn: [3] },
  { name: 'Birch', years: ['2'], ...weekly, checksInOn: [4] },
  { name: 'Maple', years: ['3'], ...weekly, checksInOn: [1] },
  { name: 'Cherry', years: ['3'], ...weekly, checksInOn: [5] },
  { name: 'Ash', years: ['4'], ...weekly, checksInOn: [1] },
  { name: 'Elm', years: ['4'], ...weekly, checksInOn: [2] },
  { name: 'Chestnut', years: ['5'], ...weekly, checksInOn: [3] },
  { name: 'Oak', years: ['6'], ...weekly, checksInOn: [4] },
  { name: 'Sycamore', years: ['6'], ...weekly, checksInOn: [5] },
]

/** A two-form-entry primary school in a town: fourteen classes of thirty. */
export const oakfield: SchoolPlan = {
  school: {
    slug: 'oakfield',
    name: 'Oakfield Primary School',
    type: 'school-primary',
    plan: 'professional',
    madeUp: true,
    maxChildren: 450,
    maxPractitioners: 60,
    hosts: ['oakfield.localhost'],
  },
  domain: 'oakfield.example',
  office: { name: 'Hema Patel', knownAs: 'Mrs Patel', roles: ['office'] },
  people: [
    { name: 'Ruth Hughes', knownAs: 'Ms Hughes', roles: ['head'] },
    { name: 'Sadia Khan', knownAs: 'Mrs Khan', roles: ['lead'], canBeChosen: true },
    { name: 'Kwame Osei', knownAs: 'Mr Osei', roles: ['deputy'], canBeChosen: true },
    { name: 'Orla Brennan', knownAs: 'Mrs Brennan', roles: ['practitioner', 'deputy'], classes: ['Oak'] },
    { ...teacher('Imran Ali', 'Mr Ali', 'Willow'), canBeChosen: true },
    { ...teacher('Gwen Prys-Jones', 'Miss Prys-Jones', 'Beech'), canBeChosen: true },
    teacher('Carol Whitfield', 'Mrs Whitfield', 'Acorn'),
    teacher('Agnieszka Wójcik', 'Miss Wójcik', 'Conker'),
    teacher('Tom Ashdown', 'Mr Ashdown', 'Hazel'),
    teacher('Meera Nair', 'Mrs Nair', 'Rowan'),
    teacher('Bethan Lloyd', 'Miss Lloyd', 'Birch'),
    teacher('Joseph Adeyemi', 'Mr Adeyemi', 'Maple'),
    teacher('Karen Fothergill', 'Mrs Fothergill', 'Cherry'),
    teacher('Declan O’Rourke', 'Mr O’Rourke', 'Ash'),
    teacher('Yasmin Haddad', 'Miss Haddad', 'Elm'),
    teacher('Peter Lindqvist', 'Mr Lindqvist', 'Chestnut'),
    teacher('Fiona Mackay', 'Ms Mackay', 'Sycamore'),
    {
      name: 'Ngozi Okafor',
      knownAs: 'Ms Okafor',
      roles: ['practitioner'],
      canBeChosen: true,
      classes: ['Willow', 'Beech', 'Elm'],
    },
    { ...assistant('Pauline Grant', 'Mrs Grant', ['Willow', 'Birch']), canBeChosen: true },
    assistant('Samir Nasser', 'Mr Nasser', ['Beech', 'Chestnut']),
    assistant('Jean Cartwright', 'Mrs Cartwright', ['Acorn', 'Conker']),
    assistant('Lucía Núñez', 'Miss Núñez', ['Hazel', 'Rowan']),
    assistant('Derek Poole', 'Mr Poole', ['Maple', 'Cherry']),
    assistant('Anita Rao', 'Mrs Rao', ['Ash', 'Elm']),
    assistant('Shona Baird', 'Miss Baird', ['Oak', 'Sycamore']),
    { name: 'Claire Dunne', knownAs: 'Ms Dunne', roles: ['carer'] },
    { name: 'Bilal Karim', knownAs: 'Mr Karim', roles: ['carer'] },
    { name: 'Joanna Tyrell', knownAs: 'Mrs Tyrell', roles: ['carer'] },
  ],
  classes,
}
