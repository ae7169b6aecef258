import type { WordRule } from './rule.ts'

/** Afraid to go home, and getting away, continued. */
export const fearAndRunningMoreRules: readonly WordRule[] = [
  {
    id: 'RA-1 means to run away',
    category: 'running_away',
    severity: 'medium',
    general: `
      WANT* ~ RUN
      I ~ WANT* ~ leave ~ HOME
      I ~ going to ~ RUN
      think/thinking/thought ~ about ~ RUN
      wish ~ could ~ RUN
      NEG ~ want ~ live ~ HOME/here/CARER/them ~ ANYMORE
      I ~ NEG ~ going ~ HOME ~ tonight/ever/again/anymore
      I ~ never ~ going ~ HOME
      want ~ new/different/another ~ family/mum/dad/home/parents
    `,
    learned: `
      want ~ live ~ somewhere/different/another/park/woods/street/forest
      want ~ live ~ friends/nan/nans/aunty/aunties/gran/grans & NEG/FEAR/ANGRY/safe/because/SHOUT/instead
      one day ~ leave/going/run
      leave ~ never ~ back
      I ~ going to ~ live ~~ NEG/without ~ tell/telling/mum/dad
      I ~ RUN* | PET wasp bee monster game story dog spider goose dinosaur dream ball tag brother sister chase cousin bread milk playing
      going to/gonna/want ~ move/live/go ~ to/in ~ woods/forest/street/park/den/tent/london/far
      run away & I/ME & NEG/want/home/sad/hate/mum/dad/school/again/think | PET wasp chase playing played game story dog book film spider circus
      start ~ again/over ~ somewhere/else/new & run/away/leave
      get ~ on ~ a? bus/train/coach ~~ NEG ~ get ~ off/back/come
      maps/map ~~ walk/get/run/go ~~ house/nans/dads/mums/grans
      I ~ NEG ~ going ~ back ~~ ever/never/there
      how ~ far/long ~~ walk/get/go ~~ night/alone/own/by_myself
      how ~ far ~~ can ~ you/i ~ get
    `,
  },
  {
    id: 'RA-2 has run away or has begun to plan',
    category: 'running_away',
    severity: 'high',
    general: `
      I ~ ran_away/ran_off ~ HOME/last/yesterday/again/night
      I ~ RUN ~ from ~ HOME & FREQ/last/yesterday/NIGHT/before
      RUN & know/got ~ where/place
      RUN & PEER ~ together/with/coming
      I ~ slept/sleep ~ park/outside/bus_shelter/shed/street
      I ~ sneak/snuck/sneaked/climbed/climb ~ out ~ NIGHT/window/HOME
    `,
    learned: `
      hid/hide/stayed/stay ~ park/woods/outside/bush/shed & NEG ~ want ~ go/home/in
      stayed/stay ~ out ~ till/until ~ dark & NEG/home
      got/get ~ on ~ bus/train & alone/own/far/away/enough/myself/nobody/somewhere
      went/go/walked ~ far ~ away & own/alone/enough
      nick/nicked/stole/steal/took/saved ~ quid/pounds/money & coach/train/bus/go/away/leave/get
      slept/sleep/sleeping ~~ park/toilets/bus_stop/shed/bush/bushes/graveyard/den/car_park ~~ NEG/night/friday/home
      police/policeman ~~ brought/took/found ~ ME ~ back/home
    `,
  },
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
      I ~~ going/leaving/off ~ before ~ CARER ~ gets/comes/wakes/home
      going/leaving ~ before ~ CARER ~ gets/comes/wakes/home
      by ~ the ~ time ~~ reads/read/wakes/finds/check/gets ~~ & gone/bus/coach/train/away/far
    `,
  },
]
