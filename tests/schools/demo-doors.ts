/** A class that is open in the demonstration: its code and the child to sign in as. */
export type DemoClass = {
  readonly slug: string
  readonly className: string
  readonly openedBy: string
  readonly code: string
  readonly child: string
  readonly pictures: readonly string[]
}

/** The classes that stand open while the demonstration runs, each by a grown-up of the class and with the same code every time. */
export const demoClasses: readonly DemoClass[] = [
  {
    slug: 'oakfield',
    className: 'Willow',
    openedBy: 'Mr Ali',
    code: 'GARDEN',
    child: 'Amira',
    pictures: ['cat', 'star', 'boat'],
  },
  {
    slug: 'oakfield',
    className: 'Beech',
    openedBy: 'Miss Prys-Jones',
    code: 'BADGER',
    child: 'Jay',
    pictures: ['fish', 'sun', 'key'],
  },
  {
    slug: 'st-brigids',
    className: 'Robins',
    openedBy: 'Miss Byrne',
    code: 'STREAM',
    child: 'Caoimhe',
    pictures: ['apple', 'tree', 'bird'],
  },
]

/** Grown-ups to sign in as, one of each kind. */
export const demoGrownUps = [
  { who: 'Mr Ali, teacher of Willow', host: 'oakfield.localhost', email: 'mr.ali@oakfield.example' },
  { who: 'Mrs Khan, safeguarding lead', host: 'oakfield.localhost', email: 'mrs.khan@oakfield.example' },
  { who: 'Mr Osei, deputy', host: 'oakfield.localhost', email: 'mr.osei@oakfield.example' },
  { who: 'Ms Hughes, head', host: 'oakfield.localhost', email: 'ms.hughes@oakfield.example' },
  { who: 'Mrs Patel, office', host: 'oakfield.localhost', email: 'mrs.patel@oakfield.example' },
  { who: 'Ms Dunne, carer', host: 'oakfield.localhost', email: 'ms.dunne@oakfield.example' },
  { who: 'Miss Byrne, teacher of Robins', host: 'st-brigids.localhost', email: 'miss.byrne@st-brigids.example' },
  { who: 'Mrs Doyle, safeguarding lead', host: 'st-brigids.localhost', email: 'mrs.doyle@st-brigids.example' },
] as const

export const platformHost = 'platform.localhost'
