import type { WordRule } from './rule.ts'

/** Touching, looking and pictures, continued. */
export const sexualAbuseMoreRules: readonly WordRule[] = [
  {
    id: 'SA-3 something about bodies',
    category: 'sexual_abuse',
    severity: 'medium',
    general: `
      is ~ it ~ ok/okay/normal/allowed/wrong/right/bad ~~ TOUCH/PRIVATE/UNDRESSED/kiss/bath/shower & CARER/UNCLE/adult/grown_up/STAFF/someone/people
      someone/somebody ~ TOUCH* ME
      kisses/kissed/kiss ~ ME ~ on ~ lips/mouth & CARER/UNCLE/STAFF/STRANGER/TEEN/UNKNOWN
    `,
    learned: `
      ok/okay/normal/wrong/right/allowed ~ if/for/when ~ adult/grown_up/someone/CARER/UNCLE/STAFF/big_boy ~ AFFECTION/TOUCH
      someone/somebody ~ hurting/hurt/hurts ME
      PRIVATE & SECRET & WHO/SIB/PEER/he
      I ~ have to ~ share ~ bed ~ uncle/STRANGER/mums_friend/him/man/grandad | holiday
      share ~ bed ~ with ~ uncle/STRANGER/mums_friend/dads_friend/stepdad/grandad/man
      TOUCH* ~ PRIVATE
    `,
  },
]
