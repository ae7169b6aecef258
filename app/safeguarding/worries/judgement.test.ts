import { describe, expect, test } from 'vitest'
import { findingsInWords } from '#app/safeguarding/screening/findings-in-words.ts'
import { findingsOfStaff } from '#app/safeguarding/screening/findings-of-staff.ts'
import type { SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'
import type { StaffMember } from '#app/language/staff-in-words.ts'
import { excludesNobody } from '#app/safeguarding/exclusions/exclusion.ts'
import { judgementOf } from './judgement.ts'
import { readWords } from './words-read.ts'

const one = (id: string, knownAs: string, roles: SchoolStaff['roles']): SchoolStaff => ({
  id,
  name: `Sam ${knownAs.split(' ')[1] ?? ''}`,
  knownAs,
  roles,
  isOfClass: roles.includes('practitioner'),
  email: `${id}@school.example`,
  canSignIn: true,
  away: [],
})
const ali = one('ali', 'Mr Ali', ['practitioner'])
const taylor = one('taylor', 'Miss Taylor', ['practitioner'])
const khan = one('khan', 'Mrs Khan', ['lead'])
const osei = one('osei', 'Mr Osei', ['deputy'])
const okoro = one('okoro', 'Ms Okoro', ['head'])
const everyone = [ali, taylor, khan, osei, okoro]
const judged = (words: string, staff = everyone) =>
  judgementOf({ words: readWords(words, { staff, ofChildren: new Set() }), tapped: [] }, staff)
const kinds = (words: string, staff = everyone) => judged(words, staff).findings.map(({ category }) => category)

describe('what a child wrote', () => {
  test('belongs to the class or the lead when it names nobody', () => {
    expect(judged('i like maths')).toEqual({ audience: 'class', ...excludesNobody, findings: [] })
    expect(judged('my dad hits me')).toMatchObject({ audience: 'lead', keptFrom: [] })
  })

  test('#1 is kept from somebody it names in passing, not for good, and from nobody else', () => {
    expect(judged('mr ali helps me')).toMatchObject({ audience: 'class', keptFrom: ['ali'], alleged: [] })
    expect(judged('my dad hits me. i told mr ali')).toMatchObject({ audience: 'lead', keptFrom: ['ali'] })
    expect(judged('my dad hits me. i told mrs khan')).toMatchObject({ audience: 'lead', keptFrom: ['khan'] })
  })

  test('is the head’s when a grown-up of the school may have done it, with the rule and the reason', () => {
    const { audience, keptFrom, alleged, findings } = judged('mr ali hits me')
    expect({ audience, keptFrom, alleged }).toEqual({ audience: 'head', keptFrom: ['ali'], alleged: ['ali'] })
    expect(findings[0]).toMatchObject({ rule: 'ST-1', severity: 'high', isForHead: true })
    expect(findings[0]?.reason).toContain('a grown-up at the school')
    expect(kinds('mr ali hits me')[0]).toBe('a grown-up of the school')
  })

  test('is kept from all grown-ups of the class when it says no name, and from nobody when it is nobody we know', () => {
    expect(judged('my teacher hits me')).toMatchObject({ audience: 'head', keptFrom: ['ali', 'taylor'] })
    expect(judged('the dinner lady hit me')).toMatchObject({ audience: 'head', keptFrom: [] })
  })

  test('#1 of the lead is kept from the lead and from no deputy, and of the head stays with the lead', () => {
    expect(judged('mrs khan hits me')).toMatchObject({ audience: 'head', keptFrom: ['khan'] })
    const ofHead = judged('ms okoro hits me')
    expect(ofHead).toMatchObject({ audience: 'lead', keptFrom: ['okoro'], alleged: ['okoro'] })
    expect(ofHead.findings[0]).toMatchObject({ rule: 'ST-2', isForLead: true })
  })

  test('whose it is does not hang on who is there', () => {
    expect(judged('mr ali hits me', [ali, khan, osei])).toMatchObject({ audience: 'head', keptFrom: ['ali'] })
    expect(judged('my dad hits me i told mrs khan', [khan, okoro])).toMatchObject({
      audience: 'lead',
      keptFrom: ['khan'],
    })
  })

  test('gathers in alerts of its own when it is kept from somebody', () => {
    const [plain] = judged('my dad hits me').findings
    const [kept] = judged('my dad hits me. i told mr ali').findings
    expect(plain).not.toHaveProperty('apart')
    expect(kept).toMatchObject({ category: plain?.category, apart: { allegation: null, keptFrom: ['ali'] } })
  })

  test('that the rules break down over is listed for the lead', () => {
    const broken = () => {
      throw new Error('broken')
    }
    const inside = {
      inWords: (text: string | null) => findingsInWords(text, broken),
      ofStaff: (text: string | null, staff: readonly StaffMember[]) => findingsOfStaff(text, staff, broken),
    }
    for (const readers of [inside, { inWords: broken, ofStaff: broken }]) {
      const words = readWords('anything', { staff: everyone, ofChildren: new Set() }, readers)
      const judgement = judgementOf({ words, tapped: [] }, everyone)
      expect(judgement).toMatchObject({ audience: 'lead', keptFrom: [] })
      expect(judgement.findings.map(({ rule }) => rule)).toEqual(['WORDS'])
    }
  })
})
