import type { WordRule } from './rule.ts'

/** Care that is missing, fear of going home, and getting away. */
export const homeRules: readonly WordRule[] = [
  {
    id: 'NE-1 going without',
    category: 'neglect',
    severity: 'high',
    general: `
      NEG/LACK ~ FOOD & HOME/FREQ/days/STORE/CARER/NIGHT/SIB
      LACK ~ FOOD ~ in/at ~ HOME/STORE
      STORE ~ always/is/was/been ~ empty/bare & FREQ/CARER/NEG/HUNGRY/week/days/NIGHT
      NEG ~ eat ~ since/for/all/yesterday/days/until/till
      I ~ havent/hasnt/didnt/not ~ eat/eaten/had ~ FOOD? ~ since/yesterday/days/all_day
      HUNGRY & FREQ & HOME/CARER/NIGHT/weekend/sleep
      go/goes/went/going ~ to bed ~ HUNGRY & FREQ/we/CARER/SIB
      CARER ~ NEG ~ feed ME
      CARER ~ NEG ~ give ME ~ FOOD
      CARER ~ NEG ~ make/cook/buy ~ FOOD
      CARER ~ forgets/forget/forgot ~ feed/FOOD & FREQ
      only ~ FOOD ~ I/we ~ get/have/eat ~ school/lunch
      only ~ eat ~ at ~ school
      school ~ dinner/lunch ~ only ~ FOOD/meal/thing/time
      eat/ate/steal/stole/take/took/taking/get ~ FOOD ~ bin/bins/floor/dog
      steal/stole/stealing/nick/nicked/hide/hiding/took/take ~ FOOD ~ because/cos/for/to/home & HUNGRY/SIB/NEG/HOME/later
      HUNGRY & SIB & CARER/NEG/feed/HOME
      I ~ have to ~ COOK ~ for ~ SIB/us/everyone/myself & CARER/NIGHT/FREQ/NEG
      I ~ COOK ~ dinner/tea/food ~ SIB & CARER/because/NEG/FREQ
      CARER & ABSENT & NIGHT/ALONE/SIB/days/FOOD
      CARER ~ leave/leaves/left/leaving ME/US ~~ alone/own/ourselves/myself/night/hours/days/SIB/car & FREQ/NIGHT/SIB/hours/days
      home alone & NIGHT/FREQ/SIB/days/weekend/scared
      ALONE ~ HOME & NIGHT/FREQ/SIB/days/scared/weekend
      ALONE & CARER & ABSENT
      ALONE & look after/looking after ~ SIB
      nobody/no_one ~ home & NIGHT/when/FREQ/get/after_school
      nobody/no_one ~ looks after/cares_for/feeds ME/us
      CARER & UNROUSABLE & drunk/DRUGS/DRUNK/FREQ/NEG/FOOD/SIB/scared/school/cant
      CARER & DRUGS
      CARER & DRUNK & FREQ/NEG/ALONE/falls/SIB/scared/forget/UNROUSABLE/school/car/drive/driving
      CARER ~ drive/drives/driving/drove & DRUNK
      NEG/LACK ~ UTILITY & HOME/cold/FREQ/winter/NIGHT/CARER/money/house
      no ~ heating/electric/electricity/gas/hot_water & cold/weeks/days/NIGHT/FREQ/dark/CARER/we
      I ~ sleep/sleeps/slept/sleeping ~ on ~ floor/sofa/chair/bath & FREQ/NEG/bed/cold/SIB/HOME/because
      NEG ~ have/got ~ bed & sleep/floor/sofa/own/share
      house/home/HOME & DIRTY & FREQ/NEG/we/bugs/rats/sleep/my
      rats/mice/cockroaches/bugs/mould/maggots/fleas & bed/HOME/room/food/everywhere
      dog/cat poo/wee ~ floor/house/everywhere/bed
      NEG ~ wash/washed/bath/shower/clean ~ clothes/me/us/my & FREQ/smell/smells/weeks/CARER/days/laugh
      NEG ~ had ~ bath/wash/shower ~ for/since/in & weeks/days/ages/FREQ
      same ~ clothes/pants/uniform/socks/knickers ~ week/day/days/every/for
      CARER ~ NEG ~ take/took ME ~ doctor/dentist/hospital
      hurts/hurt/broken/sore/toothache & CARER ~ NEG ~ care/take/believe/bothered/doctor/dentist
      tooth/teeth ~ hurt/hurts ~ weeks/months/ages/FREQ & NEG/CARER
      CARER ~ NEG ~ get/got/wash/buy ~ me ~ clothes/shoes/coat/food/uniform
      shoes/coat/trousers/uniform ~ too ~ small/tight/broken/holes & NEG/CARER/money/buy/cold/feet
      holes ~ in ~ my ~ shoes/coat/trousers/socks
    `,
  },
  {
    id: 'NE-2 sometimes going without',
    category: 'neglect',
    severity: 'medium',
    general: `
      LACK ~ FOOD
      LACK ~ money ~ FOOD
      STORE ~ empty/bare
      HUNGRY & NIGHT/FREQ/weekend/HOME/CARER
      I ~ HUNGRY ~ go/went ~ bed
      NEG ~ have/had/eat/get/got ~ breakfast/dinner/tea/supper & CARER/HOME/FREQ/NIGHT/bed
      NEG ~ had ~ breakfast/dinner/tea
      I ~ make/made/get/got/cook ~ my ~ own ~ tea/dinner/breakfast/lunch/food & CARER/FREQ/NEG/because/NIGHT
      I ~ get/got/getting ~ SELF/SIB ~ ready/up/dressed/school & CARER/NEG/FREQ/bed/asleep
      CARER & UNROUSABLE
      CARER ~ in bed/asleep/bed/sleeping ~ all/when/morning/day/always
      CARER ~ sleep/sleeps/asleep ~ all ~ day/time
      CARER & ABSENT & ALONE/SIB/NIGHT/FREQ/scared
      home alone
      at home ~ alone/own
      ALONE ~ at ~ HOME
      ALONE & HOME & CARER
      CARER ~ leave/leaves/left/leaving ME/us ~ alone/own/SELF
      CARER ~ forgets/forgot/forget ~ pick/collect/get/about ME/us
      nobody/no_one ~ came/comes/come/picks/picked/collects ~ me/get/collect
      waiting/wait/waited ~ outside/gate/school ~ CARER ~ NEG/late/forgot/FREQ
      NEG/LACK ~ UTILITY
      I ~ cold ~ NIGHT/HOME/bed/house & NEG/LACK/FREQ/blanket/heating
      house/bedroom/flat/HOME ~ DIRTY
      DIRTY & my/I & clothes/PEER/laugh/say/says & NEG/wash/machine/CARER
      sleep/sleeping/slept ~ floor/sofa & NEG/bed/every/FREQ
      SIB & share/sleep ~ bed/mattress & floor/one/all
      CARER & drunk/DRUNK
      CARER ~ drink/drinks/drinking ~ too/lots/lot/FREQ/wine/beer/vodka
      CARER ~ on ~ phone/game ~ all ~ time/day & NEG/feed/ignore
      locked ~ out ~ HOME
      CARER ~ NEG ~ home/come/back ~ all/until/till/NIGHT/late
      CARER ~ smokes/smoke/smoking ~ weed/drugs/funny
      strangers/people/men/different_men ~ come/coming/in/round ~ HOME ~ NIGHT/all/FREQ & CARER/NIGHT/party/scared/DRUGS
      needles/syringes/powder ~ HOME/floor/table/bathroom
    `,
  },
  {
    id: 'NE-3 one hungry or untidy moment',
    category: 'neglect',
    severity: 'low',
    general: `
      I ~ HUNGRY
      NEG ~ breakfast
      NEG ~ lunch
      forgot ~ lunch/coat/breakfast
      I ~ tired & late/NIGHT/bed
      NEG ~ have ~ coat
      I ~ smell
    `,
  },
  {
    id: 'NE-4 left alone now',
    category: 'neglect',
    severity: 'urgent',
    general: `
      CARER & wont_wake_up/cant_wake/not_waking_up/unconscious/not_moving/wont_move/collapsed & NOW/this/today/I/help/this_morning
      CARER ~ wont/cant/not/NEG ~ wake/waking ~ up
      cant/couldnt ~ wake ~ CARER
      CARER ~ NEG ~ move/moving/breathe/breathing
      CARER ~ not ~ come/came ~ back/home ~ since/for/days/yesterday/last_night/still
      ALONE & HOME & NOW/tonight/still/baby
      baby ~ alone/own ~ HOME
      I ~ looking after ~ baby/SIB ~ now/tonight & ALONE/CARER
      nobody ~ home ~ tonight/now
      CARER ~ gone/left/away ~ days/since/week & NEG/ALONE/FOOD/us/me/SIB
    `,
  },
  {
    id: 'FH-1 afraid to go home',
    category: 'fear_of_home',
    severity: 'high',
    general: `
      FEAR ~ to? go/get/going/be/being ~ HOME
      FEAR ~ of ~ HOME
      FEAR & HOME & go/going/get/tonight/after/when
      FEAR ~ of ~ CARER
      FEAR ~ CARER ~ find/finds/will/going/might/gonna/hit/angry/cross/shout
      CARER ~ scare/scares/scared/frightens/frighten ME
      CARER ~ FEAR & ME/I & HOME/when
      NEG ~ safe ~ HOME
      HOME ~ NEG ~ safe
      NEG ~ safe ~ with ~ CARER/him/her
      NEG ~ safe & CARER/HOME
      PLEAD & HOME
      PLEAD ~ CARER
      NEG ~ make ME ~ go ~ HOME/CARER
      please ~ NEG ~ make/send ME ~ HOME/back
      please ~ NEG ~ tell/ring/call/phone ~ CARER & trouble/angry/kill/hit/HIT/mad/get
      NEG ~ tell/ring/call/phone ~ CARER & HIT/kill/angry/mad/hurt
      CARER ~ kill/batter/murder ME ~ if/when/finds
      CARER ~ going/gonna/will ~ kill/batter/murder ME
      hate ~ going/go/being ~ HOME & because/FEAR/CARER/ANGRY/SHOUT/NIGHT/hurts
      I ~ NEG ~ want ~ go ~ HOME & FEAR/CARER/ANGRY/HIT/SHOUT/scared/please/tonight/never/ever
      want/wish ~ stay/live/sleep ~ school & HOME/CARER/NEG/forever/night/FEAR/safe
      FEAR & weekend/holidays/holiday/half_term/christmas & HOME/CARER/NEG/school
      safe ~ at? school & HOME/NEG/only
      CARER & ANGRY & FEAR/scared/hide/HIDE/hurt/HIT
      CARER & ANGRY & come/comes/gets/get ~ home/back
      quiet & CARER ~ ANGRY/home/sleep/back/comes/in_a_mood
      NEG ~ know ~ what ~ mood ~ CARER/he/she
    `,
  },
  {
    id: 'FH-2 does not want to go home',
    category: 'fear_of_home',
    severity: 'medium',
    general: `
      NEG ~ want ~ go ~ HOME | park party holiday fun
      NEG ~ like ~ being/going/go/it/living ~ HOME
      hate ~ going/go/being/it/living ~ HOME
      hate ~ HOME
      NEG ~ want ~ see/be/stay/live/go ~ CARER
      NEG ~ like ~ CARER
      hate ~ CARER | homework veg
      wish ~ NEG ~ have ~ go ~ HOME
      NEG ~ want ~ weekend/holidays/half_term
      hate ~ weekends/holidays/half_term
      want ~ stay ~ school/here
      FEAR & CARER
      CARER ~ ANGRY & FREQ/always/NIGHT/me
      HIDE & CARER
      HIDE & HOME & scared/FEAR/NIGHT
      tummy/belly/sick/SOMATIC & HOME ~ time/go
      SOMATIC & CARER ~ home/house/weekend/picks/comes
      NEG ~ happy ~ HOME
      dread ~ HOME/weekend
    `,
  },
  {
    id: 'RA-1 means to run away',
    category: 'running_away',
    severity: 'medium',
    general: `
      WANT* ~ RUN
      I ~ WANT* ~ leave ~ HOME
      I ~ RUN*
      I ~ going to ~ RUN
      think/thinking/thought ~ about ~ RUN
      wish ~ could ~ RUN
      run away
      NEG ~ want ~ live ~ HOME/here/CARER/them ~ ANYMORE
      I ~ NEG ~ going ~ HOME ~ tonight/ever/again/anymore
      I ~ never ~ going ~ HOME
      want ~ live ~ somewhere/different/another/friends/nan/nans/you/park/woods/street
      want ~ new/different/another ~ family/mum/dad/home/parents
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
  },
  {
    id: 'RA-3 has a plan to run away',
    category: 'running_away',
    severity: 'urgent',
    general: `
      RUN & PACK
      RUN & NOW
      PACK ~ leave/go/gone/HOME & NOW/NEG/never/escape
      I ~ packed ~ bag & NOW/hid/hidden/leave/CARER/NEG/going
      I ~ NEG ~ going ~ HOME ~ tonight/today/after_school
    `,
  },
]
