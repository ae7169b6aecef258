import type { WordRule } from './rule.ts'

/** Afraid to go home, and getting away, continued. */
export const fearAndRunningMoreRules: readonly WordRule[] = [
  {
    id: 'RA-3 has a plan to run away',
    category: 'running_away',
    severity: 'urgent',
    general: `
      RUN & PACK
      RUN & NOW
      I ~ NEG ~ going ~ HOME ~ tonight/today/after_school
    `,
    learned: `
      PACK & leave/run/escape & NOW/never/NEG
      I ~ packed ~ bag & hid/hidden/leave/never/escape
      NEG ~ going ~ back/home & bag/tonight/today/money/NOW & I
      bag ~ hidden/bushes/ready/hid & going/NOW/home/leave
      train/bus/coach ~~ NEG ~ coming/come ~ back
      saving/save/saved/got/hid/hidden ~~ bread/food/blanket/money/clothes/torch & leaving/leave/run/going/escape/go
      I ~ leaving/leave ~ morning/tonight/tomorrow | holiday school club
      going/leaving/leave ~~ tonight/tomorrow/morning & NEG/dont ~ tell/know/find
      NEG ~ tell ~~ going/leaving/leave & tonight/away/forever/door/window
      coach/train/bus ~ tonight/tomorrow & money/nicked/away/leave/get/alone/secret
      leaving/leave ~ at ~ lunch/lunchtime/break/night/school & money/bag/passport/NEG/run/food
      passport/money/clothes ~~ in ~ my? bag & leaving/leave/run/going/never
      passport/money/pound/pounds/quid/bag/rucksack/clothes ~~ I ~ am? ~ off/going/gone/leaving & NOW/after_school/tonight/away
      I ~ am ~ off ~ after/tonight/tomorrow/now & bag/money/passport/pound/never/back
      bunk/bunking/skive/skiving/sneaking/running ~~ bus/train/coach & leeds/aunties/nans/away/tell/london/tonight/dinner
      get/getting ~ the ~ bus/train/coach ~~ tell ~ anyone?
    `,
  },
]
