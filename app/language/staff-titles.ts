const set = (words: string) => new Set(words.trim().split(/\s+/u))

/** What stands before a grown-up's name, as children write it. */
export const titles: ReadonlySet<string> = set(`
  mr mister mista mistr mistar mistor misster mrr mrs mrss misses mises missis missus misis misus mrz msr miss mis
  mss miz ms mz mx dr doctor docter sir maam madam prof professor rev father sister coach
`)

/** Titles that are no other word. */
export const surelyTitles: ReadonlySet<string> = set(`
  mr mister mista mistr mistar mistor misster mrr mrs mrss misses mises missis missus misis misus mrz msr ms mz mx
`)

/** The titles a child runs together with the name: "mrali". */
export const titleWords = ['mister', 'misses', 'missus', 'miss', 'mrs', 'mr', 'ms', 'dr'] as const

/** Whom a role means: the grown-ups of the child's own class, those of a role, or somebody of the school we cannot name. */
export type SchoolRole = 'class' | 'head' | 'lead' | 'deputy' | 'office' | 'nobody we know'

type Said = {
  readonly said: readonly string[]
  readonly role: SchoolRole
  /** Words before or after which it means something else: "I miss my dad", "my swimming teacher". */
  readonly notAfter?: ReadonlySet<string>
  readonly notBefore?: ReadonlySet<string>
}

const elsewhere = set(`
  swimming swim karate piano dance dancing ballet football gym music guitar violin drum mosque sunday judo taekwondo
  drama singing riding tennis quran arabic boxing church
`)
/** After these "miss" is what somebody does. */
export const verbMiss = set(`
  i you we they he she and to will ill would really so still do dont not always just gonna wanna might did didnt
  never also mum mummy dad daddy nan who cant can
`)
const missed = set(`
  my him her you them it mum mummy dad daddy nan nana grandad gran the out school home being having going seeing
  playing our your his their when lots a this that our so
`)

/** "On the head", "the head hurts", "the lead singer": no grown-up of the school. */
const aPlace = set('on in to into onto over round around across off from under behind above bumped hit banged')
const notTheHead = set('teacher hed teachers techer teecher master mistress of ache aches lice injury')
const notTheLead = set('singer role part actor dancer guitar guitarist of up in on off')
const heads = set('head headteacher headmaster headmistress')

const ofClass = ['teacher', 'teecher', 'techer', 'teacha', 'teachur', 'teachers']
const assistants = ['ta', 'tas']
const before = (words: readonly string[]) => words.flatMap((word) => ['my', 'our', 'the'].map((one) => [one, word]))

/** What children call grown-ups of their school when they say no name, the longest first. */
export const schoolRoles: readonly Said[] = [
  ...['deputy head teacher', 'deputy headteacher', 'deputy head', 'assistant head teacher', 'assistant headteacher']
    .concat('assistant head', 'deputy lead', 'safeguarding deputy', 'deputy dsl')
    .map((words): Said => ({ said: words.split(' '), role: 'deputy' })),
  ...[
    'safeguarding lead',
    'safeguarding lady',
    'safeguarding man',
    'safeguarding teacher',
    'safeguarding person',
    'dsl',
  ].map((words): Said => ({ said: words.split(' '), role: 'lead' })),
  ...['office lady', 'office ladies', 'office man', 'office woman', 'office person', 'office staff', 'office people']
    .concat('lady in the office', 'ladies in the office', 'man in the office', 'woman in the office')
    .concat('person in the office', 'people in the office', 'receptionist', 'school secretary', 'the secretary')
    .map((words): Said => ({ said: words.split(' '), role: 'office' })),
  ...['head teacher', 'hed teacher', 'head techer', 'head master', 'head mistress', 'headteacher', 'headmaster']
    .concat('headmistress', 'principal')
    .map((words): Said => ({ said: words.split(' '), role: 'head' })),
  ...['supply teacher', 'cover teacher', 'dinner lady', 'dinner ladies', 'lunch lady', 'midday supervisor', 'caretaker']
    .concat('a teacher', 'another teacher', 'school cleaner', 'after school club lady', 'breakfast club lady')
    .map((words): Said => ({ said: words.split(' '), role: 'nobody we know' })),
  ...['class teacher', 'teaching assistant', 'teaching asistant', 'class ta', 'classroom assistant'].map(
    (words): Said => ({ said: words.split(' '), role: 'class' }),
  ),
  ...before([...ofClass, ...assistants]).map((said): Said => ({ said, role: 'class' })),
  ...ofClass.map((word): Said => ({ said: [word], role: 'class', notAfter: elsewhere })),
  { said: ['head', 'of', 'school'], role: 'head' },
  { said: ['the', 'head'], role: 'head', notAfter: aPlace, notBefore: notTheHead },
  { said: ['the', 'deputy'], role: 'deputy', notBefore: new Set([...heads, 'lead', 'dsl']) },
  { said: ['the', 'lead'], role: 'lead', notAfter: aPlace, notBefore: notTheLead },
  { said: ['sir'], role: 'class' },
  { said: ['miss'], role: 'class', notAfter: verbMiss, notBefore: missed },
]
