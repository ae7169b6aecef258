import { describe, expect, test } from 'vitest'
import { findingsOfHarm, harmByStaff, type Asking } from './harm-by-staff.ts'
import { namesStaff, type GrownUp, type StaffMember } from './staff-in-words.ts'
import { findingsOfStaff } from '#app/safeguarding/screening/findings-of-staff.ts'
import { staffNames, apartFromChildren } from './staff-names.ts'

const atSchool = (people: readonly GrownUp[]): StaffMember[] => apartFromChildren(people, new Set())
const staff = atSchool([
  { id: 'ali', name: 'Sam Ali', knownAs: 'Mr Ali', roles: ['practitioner'], isOfClass: true },
  { id: 'taylor', name: 'Jo Taylor', knownAs: 'Miss Taylor', roles: ['practitioner'], isOfClass: true },
  { id: 'khan', name: 'Rukhsana Khan', knownAs: 'Mrs Khan', roles: ['lead'], isOfClass: false },
  { id: 'okoro', name: 'Ada Okoro', knownAs: 'Ms Okoro', roles: ['head'], isOfClass: false },
  { id: 'al-hassan', name: 'Noor Al-Hassan', knownAs: 'Noor', roles: ['practitioner'], isOfClass: false },
  { id: 'obrien', name: 'Pat O’Brien', knownAs: 'Mx O’Brien', roles: ['office'], isOfClass: false },
])
const named = (text: string) => namesStaff(text, staff)
const alleged = (text: string) => harmByStaff(text, staff).flatMap(({ people }) => people)

describe('a grown-up of the school is named', () => {
  test.each([
    ['mr ali', ['ali']],
    ['I like Mr. Ali’s lessons', ['ali']],
    ['mister ali helps me', ['ali']],
    ['mr alli was there', ['ali']],
    ['mrali helps me', ['ali']],
    ['sam ali is nice', ['ali']],
    ['miss khan and mr ali', ['khan', 'ali']],
    ['mrs kahn', ['khan']],
    ['mis tayla is nice', ['taylor']],
    ['MISS TAYLOR', ['taylor']],
    ['noor helps me', ['al-hassan']],
    ['mrs al hassan', ['al-hassan']],
    ['mr obrien', ['obrien']],
  ])('in “%s”', (text, people) => {
    expect(named(text)).toEqual(people)
  })

  test.each(['ali is my best friend', 'i miss my dad', 'i miss her', 'miss said well done', 'my teacher is nice', ''])(
    'by nobody in “%s”',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )
})

test('#1 two grown-ups who go by the same full name and no title are both named', () => {
  const twins = atSchool([
    { id: 'one', name: 'Noor Ali', knownAs: 'Noor', roles: ['practitioner'], isOfClass: false },
    { id: 'two', name: 'Noor Ali', knownAs: 'Noor', roles: ['office'], isOfClass: false },
    { id: 'other', name: 'Noor Begum', knownAs: 'Noor', roles: ['practitioner'], isOfClass: false },
    ...staff.filter(({ id }) => id !== 'al-hassan'),
  ])
  expect(namesStaff('noor ali hits me', twins)).toEqual(['one', 'two'])
  expect(harmByStaff('noor ali hits me', twins).flatMap(({ people }) => people)).toEqual(['one', 'two'])
  // By the name they share all of them may be meant; by more of it, whoever goes by all of that.
  expect(namesStaff('noor was there', twins)).toEqual(['one', 'two', 'other'])
  expect(namesStaff('noor begum was there', twins)).toEqual(['other'])
})

describe('harm by a grown-up of the school', () => {
  test.each([
    ['mr ali hits me', ['ali']],
    ['Mr. Ali hit me with a ruler', ['ali']],
    ['i was hit by mr ali', ['ali']],
    ['mr ali is horrible. he hits me', ['ali']],
    ['my dad hits me and mr ali hits me too', ['ali']],
    ['sam ali touched my private parts', ['ali']],
    ['mr ali said dont tell anyone', ['ali']],
    ['mrs kahn slapped my face', ['khan']],
    ['mr ali locked me in the cupboard', ['ali']],
  ])('is theirs in “%s”', (text, people) => {
    expect(new Set(alleged(text))).toEqual(new Set(people))
  })

  test.each(['my teacher hits me', 'sir hit me', 'the ta pinches me', 'miss grabbed my arm and it hurt'])(
    'by somebody who is only called what they are means the grown-ups of the class: “%s”',
    (text) => {
      expect(new Set(alleged(text))).toEqual(new Set(['ali', 'taylor']))
    },
  )

  test('#1 is not of whoever was told of it', () => {
    expect(new Set(alleged('i told mrs khan that mr ali hits me'))).toEqual(new Set(['ali']))
  })

  test('by the head teacher means the head, and by the dinner lady somebody we do not know', () => {
    expect(new Set(alleged('the head teacher grabbed me by the neck'))).toEqual(new Set(['okoro']))
    expect(harmByStaff('the dinner lady hit me', staff)).toMatchObject([{ people: [] }])
  })

  test.each([
    'mr ali helps me',
    'my dad hits me. i told mr ali',
    'i told mr ali my dad hits me',
    'mr ali is nice but my dad hits me',
    'leo hit me and mr ali saw',
    'mr ali saw leo hit me',
    'can i talk to mr ali about my dad hurting me',
    'i miss my dad he hit me',
    'my swimming teacher hit me',
    'mr ali gives me stickers',
    'I told mr ali that I want to kill myself',
    'i told mr ali and mrs khan that i want to kill myself',
    'mr ali asked me if i want to die',
  ])('is not found in “%s”', (text) => {
    expect(harmByStaff(text, staff)).toEqual([])
  })

  test('says where its words stand in the text as it was written', () => {
    const text = 'Hello. Mr. Ali  kicked me!'
    const [harm] = harmByStaff(text, staff)
    const letters = harm?.finding.words.map(({ from, to }) =>
      [...text].filter((_, at) => from <= at && at < to).join(''),
    )
    expect(letters).toEqual(['Mr', 'Ali', 'kicked', 'me'])
  })
})

describe('#15 words that name staff are read in time that grows with them and no faster', () => {
  test('the names of a school are folded once, until somebody comes, goes or is called something else', () => {
    const names = staffNames(staff)
    expect(staffNames([...staff])).toBe(names)
    expect(names.meantBy('kahn')).toBe(names.meantBy('kahn'))
    expect([...names.meantBy('kahn')]).toEqual(['khan'])

    const married = staff.map((one) => (one.id === 'khan' ? { ...one, knownAs: 'Mrs Farooq' } : one))
    const [anew, fewer] = [staffNames(married), staffNames(staff.filter(({ id }) => id !== 'khan'))]
    expect(anew.called('farooq')).toEqual(['khan'])
    expect(fewer.called('khan')).toEqual([])
    expect(names.called('khan')).toEqual(['khan'])
  })

  test('what somebody is at the school is of this moment, also where their names are remembered', () => {
    const harmed = (people: readonly StaffMember[]) =>
      harmByStaff('my teacher hits me', people).flatMap(({ people: ids }) => ids)
    expect(harmed(staff)).toEqual(expect.arrayContaining(['ali', 'taylor']))
    expect(harmed(staff.map((one) => ({ ...one, isOfClass: one.id === 'khan' })))).toEqual(['khan'])
  })

  test('what is said again is looked at once, however often it is said', () => {
    const texts: string[] = []
    const asked: Asking = (words, isOfUse) => {
      texts.push(words.map(({ plain, sentence }) => `${plain} ${sentence}`).join(' '))
      return findingsOfHarm(words, isOfUse)
    }
    harmByStaff('mr ali hit me. '.repeat(200), staff, asked)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeLessThan(10)
  })

  test('of very many mentions only the first few are looked at one by one', () => {
    let words = 0
    const many = Array.from({ length: 300 }, (_, day) => `day ${day} mr ali hit me`).join('. ')
    harmByStaff(many, staff, (told, isOfUse) => {
      words += told.length
      return findingsOfHarm(told, isOfUse)
    })
    expect(words).toBeLessThan(3 * many.split(' ').length)
  })
})

describe('#1 whoever may have done it is kept from it, however a child says who', () => {
  const all = atSchool([
    ...staff,
    { id: 'osei', name: 'Joe Osei', knownAs: 'Mr Osei', roles: ['deputy'], isOfClass: false },
    { id: 'kelly', name: 'Tom Kelly', knownAs: 'Mr Kelly', roles: ['practitioner'], isOfClass: false },
  ])
  const said = (text: string) => new Set(harmByStaff(text, all).flatMap(({ people }) => people))

  test.each([
    ['mrs khan and mr osei and mr kelly and ms okoro and mr ali all hit me', ['khan', 'osei', 'kelly', 'okoro', 'ali']],
    ['mrs khan, mr osei, leo and mr ali hit me', ['khan', 'osei', 'ali']],
    ['mrs khan & mr ali hit me', ['khan', 'ali']],
    ['mrs khan as well as mr ali touched my private parts', ['khan', 'ali']],
    ['mr ali is there and mrs khan is there. they both hit me', ['ali', 'khan']],
    ['mr ali and mrs khan are mean. all of them hit me', ['ali', 'khan']],
    ['they hit me. mrs khan and mr ali', ['khan', 'ali']],
    ['i was hit by mr ali and mrs khan', ['ali', 'khan']],
    ['mrs khan and my dad hit me', ['khan']],
    ['my teacher and the head hit me', ['ali', 'taylor', 'okoro']],
  ])('all of a list: “%s”', (text, people) => {
    expect(said(text)).toEqual(new Set(people))
  })

  test.each([
    ['mr ali hit me and so did mrs khan', ['ali', 'khan']],
    ['mr ali hits me. so does mrs khan', ['ali', 'khan']],
    ['mr ali hits me and mrs khan too', ['ali', 'khan']],
    ['mr ali hit me and mrs khan did it as well', ['ali', 'khan']],
    ['it was mr ali who hit me. and mrs khan', ['ali', 'khan']],
    ['my dad hits me and so does mrs khan', ['khan']],
    ['leo hit me and so did mrs khan', ['khan']],
  ])('and of whom it says the same: “%s”', (text, people) => {
    expect(said(text)).toEqual(new Set(people))
  })

  test('of many, each in words of their own, nobody is left out', () => {
    const many = all.filter(({ knownAs }) => knownAs !== 'Noor').map(({ knownAs }) => `${knownAs} hit me`)
    expect(said(many.join(' and ')).size).toBe(many.length)
    expect(said([...many, ...many].join('. ')).size).toBe(many.length)
  })

  test.each([
    ['mrs k hits me', ['khan', 'kelly']],
    ['miss t hit me', ['taylor']],
    ['miss a hits me', ['ali', 'al-hassan']],
    ['mr k and mr o slapped me', ['khan', 'kelly', 'okoro', 'obrien', 'osei']],
    ['m r s k h a n hits me', ['khan']],
    ['m r s k h a n h i t s m e', ['khan']],
    ['mrskhanhitsme', ['khan']],
    ['mrs khanhitsme', ['khan']],
    ['ihatemrskhanshehitsme', ['khan']],
  ])('by a title and a letter, letter by letter and run together: “%s”', (text, people) => {
    expect(said(text)).toEqual(new Set(people))
  })

  test.each([
    ['the lead hits me', ['khan']],
    ['the safeguarding lead touched my private parts', ['khan']],
    ['the deputy hits me', ['osei']],
    ['the deputy head teacher hits me', ['osei']],
    ['the office lady hits me', ['obrien']],
    ['the lady in the office and the deputy hit me', ['obrien', 'osei']],
    ['the head hits me', ['okoro']],
    ['my teacher hits me', ['ali', 'taylor']],
  ])('by what they are: “%s”', (text, people) => {
    expect(said(text)).toEqual(new Set(people))
  })

  test('by a bare name: alleged where no child of the school goes by it, and otherwise whoever may be meant', () => {
    const kept = (text: string, children: readonly string[]) => {
      const school = apartFromChildren(all, new Set(children))
      const { named: isNamed, alleged: isAlleged, finding } = findingsOfStaff(text, school)
      return [isNamed, isAlleged, finding !== null]
    }
    expect(kept('khan is hitting me', ['mia'])).toEqual([[], ['khan'], true])
    expect(kept('rukhsana hits me', ['mia'])).toEqual([[], ['khan'], true])
    expect(kept('sam hit me', ['mia', 'sam'])).toEqual([['ali'], [], false])
    expect(kept('mr ali and khan hit me', ['mia'])).toEqual([['ali'], ['ali', 'khan'], true])
    // Somebody else's family name, an ordinary word, and what is said in passing.
    expect(kept('leo khan hit me', ['leo'])).toEqual([['khan'], [], false])
    expect(kept('ali is my best friend and rukhsana is nice', [])).toEqual([[], [], false])
  })

  test.each([
    'mr ali and mrs khan saw leo hit me',
    'leo hit me and mr ali and mrs khan saw',
    'my mum hit me and i told mr ali and mrs khan',
    'leo hits me. mr ali knows. mrs khan too',
    'i like mrs khan and my dad hit me',
    'leo hit me on the head',
    'the ball hit me on the head and the head hurts',
    'the lead singer fell on me and hurt my arm',
    'mrskhanisnice',
    'i miss u dad he hit me',
    'i miss a lot of people. my dad hit me',
  ])('and nobody else: “%s”', (text) => {
    expect(said(text)).toEqual(new Set())
  })

  test('“miss” what somebody does is no title before a letter', () => {
    expect([named('i miss u'), named('miss a lesson'), named('i really miss o'), named('miss t helps me')]).toEqual([
      [],
      [],
      [],
      ['taylor'],
    ])
  })
})
