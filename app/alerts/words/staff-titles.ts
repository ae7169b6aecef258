const set = (words: string) => new Set(words.trim().split(/\s+/u))

/** What stands before a grown-up's name, as children write it. */
export const titles: ReadonlySet<string> = set(`
  mr mister mista mistr mistar mistor misster mrr mrs mrss misses mises missis missus misis misus mrz msr miss mis
  mss miz ms mz mx dr doctor docter sir maam madam prof professor rev father sister coach
`)

/** The titles a child runs together with the name: "mrali". */
export const titleWords = ['mister', 'misses', 'missus', 'miss', 'mrs', 'mr', 'ms', 'dr'] as const

/** Whom a role means: the grown-ups of the child's own class, the head, or somebody of the school we cannot name. */
export type SchoolRole = 'class' | 'head' | 'nobody we know'

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
const verbMiss = set(`
  i you we they he she and to will ill would really so still do dont not always just gonna wanna might did didnt
  never also mum mummy dad daddy nan who cant can
`)
const missed = set(`
  my him her you them it mum mummy dad daddy nan nana grandad gran the out school home being having going seeing
  playing our your his their when lots a this that our so
`)

const ofClass = ['teacher', 'teecher', 'techer', 'teacha', 'teachur', 'teachers']
const assistants = ['ta', 'tas']
const before = (words: readonly string[]) => words.flatMap((word) => ['my', 'our', 'the'].map((one) => [one, word]))

/** What children call grown-ups of their school when they say no name, the longest first. */
export const schoolRoles: readonly Said[] = [
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
  { said: ['sir'], role: 'class' },
  { said: ['miss'], role: 'class', notAfter: verbMiss, notBefore: missed },
]
