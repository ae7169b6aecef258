import { describe, expect, test } from 'vitest'
import { rankOf, type Category, type Severity } from '#app/language/explanation.ts'
import { explain } from '#app/language/explain.ts'

function atLeast(text: string, severity: Severity, category?: Category): void {
  const given = explain(text)
  expect(rankOf(given.severity), `${text}: ${given.severity}`).toBeGreaterThanOrEqual(rankOf(severity))
  if (category) expect(given.findings.map((finding) => finding.category)).toContain(category)
}

function atMost(text: string, severity: Severity): void {
  const given = explain(text)
  expect(rankOf(given.severity), `${text}: ${given.severity}`).toBeLessThanOrEqual(rankOf(severity))
}

describe('a "not" inside a meaning', () => {
  test('not wanting to be alive is a wish to die', () => atLeast('i dont want to be alive', 'high', 'suicide'))
  test('not feeling safe is fear', () => atLeast('i dont feel safe at home', 'medium', 'fear_of_home'))
  test('not wanting to be made to go home is fear', () => atLeast('dont make me go home', 'medium', 'fear_of_home'))
  test('not being allowed to tell is a hint', () => atLeast('im not allowed to tell', 'medium', 'disclosure_hint'))
  test('not having any food is neglect', () => atLeast('we dont have any food', 'medium', 'neglect'))
  test('"wont to die" is "want to die"', () => atLeast('i wont to die', 'high', 'suicide'))
})

describe('a "not" that denies', () => {
  test('nobody hurts them', () => atMost('nobody hurts me', 'none'))
  test('they have never been hit', () => atMost('i have never been hit by my dad', 'none'))
  test('their dad never hits them', () => atMost('my dad never hits me', 'none'))
  test('it is said in the reasons set aside', () => {
    expect(explain('my dad never hits me').discounted).toContainEqual(expect.objectContaining({ exception: 'not' }))
  })
  test('no longer being bullied is not bullying', () => atMost('im not being bullied any more', 'low'))
  test('not joking denies nothing', () => atLeast('not joking i want to die', 'high', 'suicide'))
  test('not kidding denies nothing', () => atLeast('im not kidding i want to kill myself', 'high', 'suicide'))
  test('not liking it when he hits me denies nothing', () => atLeast('i dont like it when dad hits me', 'high'))
  test('not wanting to die is still to be read', () => {
    const { severity, category } = explain('i dont want to die')
    expect({ severity, category }).toEqual({ severity: 'low', category: 'suicide' })
  })
  test('not having been touched is still to be read', () => {
    const { severity, category } = explain('he didnt touch my privates')
    expect({ severity, category }).toEqual({ severity: 'low', category: 'sexual_abuse' })
  })
})

describe('time', () => {
  test('harm that has stopped stays', () => atLeast('my dad doesnt hit me any more because the police came', 'medium'))
  test('a plan for tonight is urgent', () => atLeast('i want to kill myself tonight', 'urgent', 'suicide'))
  test('a plan with a bag is urgent', () =>
    atLeast('im running away tonight my bag is packed', 'urgent', 'running_away'))
})

describe('games and sport', () => {
  test('a named grown-up with a harm verb beats a game', () =>
    atLeast('dad threw the controller at me playing fifa', 'medium', 'physical_abuse'))
  test('being killed by a creeper', () => atMost('i got killed by a creeper in minecraft', 'none'))
  test('being beaten at chess', () => atMost('my dad beat me at chess', 'none'))
  test('a ball hit to somebody', () => atMost('my dad hit the ball to me', 'none'))
  test('a push in a game of tag', () => atMost('we played tag and jack pushed me over by accident', 'low'))
  test('a ball in the face', () => atMost('the ball hit me in the face in pe', 'none'))
  test('a game does not hide a wish to die', () =>
    atLeast('i play minecraft all day because i want to kill myself', 'high', 'suicide'))
})

describe('stories and lessons', () => {
  test('a dad in a book', () => atMost('in the book the dad hits the boy', 'none'))
  test('kings who killed their wives', () => atMost('we learned that henry the eighth killed his wives', 'none'))
  test('Jesus on the cross', () => atMost('jesus died on the cross', 'none'))
  test('somebody who dies in a film', () => atMost('in the film the boy wanted to die', 'low'))
})

describe('making, hair and cooking', () => {
  test('a haircut', () => atMost('my mum cut my hair too short', 'none'))
  test('a paper cut', () => atMost('i cut myself on paper', 'none'))
  test('chopping carrots', () => atMost('i used a knife to cut the carrots', 'none'))
  test('dyeing hair', () => atMost('i want to dye my hair blue', 'low'))
  test('dyeing a T-shirt', () => atMost('we are going to dye t shirts', 'none'))
  test('otherwise "dye" is "die"', () => atLeast('i want to dye', 'high', 'suicide'))
})

describe('accidents', () => {
  test('a fall with a cause', () => atMost('i fell off my bike and hurt my arm', 'none'))
  test('told to say it was a fall', () => atLeast('dad hit me and i have to say i fell off my bike', 'high'))
})

describe('sayings', () => {
  test('dying to see', () => atMost('im dying to see the film', 'none'))
  test('a phone that died', () => atMost('my phone died', 'none'))
  test('feet that kill', () => atMost('my feet are killing me', 'none'))
  test('starving before lunch', () => atMost('im starving when is lunch', 'low'))
  test('murdering a pizza', () => atMost('i could murder a pizza', 'none'))
  test('dead funny', () => atMost('it was dead funny', 'none'))
})

describe('who does what to whom', () => {
  test('a dad who hits', () => atLeast('my dad hit me', 'high', 'physical_abuse'))
  test('a child who hits a dad is no hurt child', () => {
    const { findings } = explain('i hit my dad')
    expect(findings.map(({ category }) => category)).not.toContain('physical_abuse')
  })
  test('a dad who hits a mum', () => atLeast('my dad hits my mum', 'high', 'domestic_violence'))
  test('"he" is the one last named', () => atLeast('my dad was cross. he hit me', 'high', 'physical_abuse'))
  test('a pet who bites', () => atMost('my dog bit me', 'none'))
  test('a goodnight kiss', () => atMost('my nan kissed me goodnight', 'none'))
  test('a doctor at work is still to be read', () => atMost('the doctor looked at my private parts', 'low'))
})

describe('small signs', () => {
  test('add up where no single rule is met', () => {
    const { severity, findings } = explain('i told my mum what he wants me to touch but she never thinks about my body')
    expect(severity).not.toBe('none')
    expect(findings.map(({ rule }) => rule)).toContain('AD-1 small signs together')
  })
  test('are never only wishes and times', () => atMost('i wish it was always wednesday', 'none'))
})

describe('grief', () => {
  test('a grandparent who died needs a kind word, not an alarm', () => {
    const { severity, category } = explain('my nan died')
    expect({ severity, category }).toEqual({ severity: 'low', category: 'early_help' })
  })
})
