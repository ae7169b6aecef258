import type { WordRule } from './rule.ts'

/** Care that is missing, continued. */
export const neglectMoreRules: readonly WordRule[] = [
  {
    id: 'NE-2 sometimes going without',
    category: 'neglect',
    severity: 'medium',
    general: `
      LACK ~ money ~ FOOD
      STORE ~ empty/bare
      HUNGRY & NIGHT/FREQ/weekend/HOME/CARER | football swimming pe dancing training running
      I ~ HUNGRY ~ go/went ~ bed
      NEG ~ had ~ breakfast/dinner/tea
      I ~ make/made/get/got/cook ~ my ~ own ~ tea/dinner/breakfast/lunch/food & CARER/FREQ/NEG/because/NIGHT
      I ~ get/got/getting ~ SELF/SIB ~ ready/up/dressed/school & CARER/NEG/FREQ/bed/asleep
      CARER ~ in bed/asleep/bed/sleeping ~ all/when/morning/day/always | mothers fathers birthday
      CARER ~ leave/leaves/left/leaving ME/us ~ alone/own/SELF
      CARER ~ forgets/forgot/forget ~ pick/collect/get/about ME/us
      nobody/no_one ~ came/comes/come/picks/picked/collects ~ me/get/collect
      waiting/wait/waited ~ outside/gate/school ~ CARER ~ NEG/late/forgot/FREQ
      I ~ cold ~ NIGHT/HOME/bed/house & NEG/LACK/FREQ/blanket/heating
      SIB & share/sleep ~ bed/mattress & floor/one/all
      CARER ~ on ~ phone/game ~ all ~ time/day & NEG/feed/ignore
      locked ~ out ~ HOME
      CARER ~ NEG ~ home/come/back ~ all/until/till/NIGHT/late
      CARER ~ smokes/smoke/smoking ~ weed/drugs/funny
      strangers/people/men/different_men ~ come/coming/in/round ~ HOME ~ NIGHT/all/FREQ & CARER/NIGHT/party/scared/DRUGS
      needles/syringes/powder ~ HOME/floor/table/bathroom
    `,
    learned: `
      CARER & drunk/drunken/wasted/pissed/hungover/falls_over/comes_home_drunk
      CARER & DRUNK & ANGRY/scared/asleep/sick/FREQ/sad/cry/shout/forget/floor
      CARER ~ drink/drinking ~ too/lots/lot/FREQ/vodka/loads
      sleep/sleeping/slept ~ floor & NEG/every/FREQ
      CARER ~ NEG ~ get/fix/wash/buy ~ it/washing/clothes/me ~ fixed?
      say ~ I ~ stink/smell & NEG/wash/machine/clothes/everyone
      I ~ feed/change/bath/dress/wash ~ MY? SIB & school/CARER/NIGHT/FREQ/bottle/nappy/morning/before
      I ~ get ~ MY? SIB ~ up/ready/dressed & school/before/bottle/breakfast/FREQ/CARER
      bed ~ wet/broken/dirty & NEG ~ sheets/sleep/wash/change
      CARER ~ forgot ~~ again
      wash ~ my ~ own? clothes/uniform ~ sink/bath/myself/hand
      NEG ~ got/have/having ~ any? shoes/coat/clothes/bed/uniform/pyjamas
      shoes ~ too big/small/tight & NEG/havent/hurt/feet/only/because | buying shop clarks new
      nits & NEG/FREQ | combed comb shampoo nurse
      CARER ~ NEG ~ do/wash/brush/help ~ it/my/me & nits/hair/clothes/teeth
      CARER ~ too ~ drunk/tired/ill/sad/hungover ~ to
      walked/walk ~ home ~ dark/alone/own/myself & nobody/CARER/NEG/night
      freezing/cold ~ at? ~ HOME
      NEG ~ have/had/eat/get/got ~ breakfast/dinner/tea/supper & CARER/HOME/FREQ/NIGHT/hungry | early
      no/any/enough ~ food/dinner/tea | milk game
      dont/never/not/havent ~ get/have/got ~ food/dinner/tea/breakfast | want like game early
      my/our house/bedroom/flat/home/room ~ DIRTY | tidy tidied
      DIRTY & my & clothes/uniform & NEG/wash/machine/FREQ
      home alone | minutes minute film
      I ~ wear ~ SIB ~ shoes/clothes/coat & NEG/big/small/hole/havent
      locked ~ out & dark/rain/cold/hours/sit/wait/step/door/NEG | sister room
      sit/sat/wait/waited/stood ~~ outside/step/stairs/garden/street & dark/cold/hours/rain/nobody/locked/key
      I ~ smell & water/bath/wash/clothes/children/move/away/mum/they/laugh
      water/gas/electric/heating/lights ~ is? ~ off/gone/cut | school pipe
      crisps/biscuits/cereal/bread/toast/sweets/noodles ~ for ~ tea/dinner & again/every/breakfast/only/NEG/always/FREQ
      crisps/biscuits/sweets ~ for ~ breakfast
      I ~ have to ~ get ~ everyone/SIB/them/us/myself ~ up/ready
      sleep ~ on ~ cushions/floor/chair/rug/coats & NEG/we/SIB/bed
      CARER ~ NEG ~ get ~ up
      MUM/DAD ~ =sleeps/asleep ~ all ~ day/time
      MUM/DAD & UNROUSABLE | alarm snores
      I ~ dont/havent ~ have/got ~ toothbrush/coat/shoes/bed/socks/pyjamas/pants/blanket/towel/uniform
      CARER ~ poorly/sick/ill ~ from/because ~ drink/drinking/beer/wine/drugs/vodka
      I ~ have_to/always ~~ pick/collect/take/drop ~ SIB ~~ nursery/school/up
      NEG ~ hear ~~ baby & game/drunk/asleep/phone/headphones/out
      at home ~ alone/own | minutes minute
      ALONE ~ at ~ HOME | minutes minute
      ALONE & HOME & CARER | minutes minute
      CARER & ABSENT & ALONE/SIB/NIGHT/FREQ/scared | minutes minute nan gran spoiled
      holes ~~ socks/feet ~ wet/cold
      shoes ~ have/has/got ~ holes
      CARER ~ spent ~ money/rent
      nobody/no_one ~ washes/wash/cleans/clean ~ my/me/us/our
      I ~ have to ~ change/feed/wash/bath/dress ~ it/baby/SIB/nappy/nappies/him/her
      same ~ knickers/pants/socks/clothes/uniform/jumper ~~ week/days/day/all
      no_one/nobody ~ signed/signs/comes/came/helps/help/checks/asks/cares & NEG/trip/parents/letter/home/evening/CARER
      CARER ~ stay/stays/stayed ~ out ~ all/night/late
      no/NEG ~ !go/like/to/for/in heating/electric/electricity/gas/hot_water/lights/bed/beds/blanket/toothbrush/soap | storm cosy candles early want
      no_one/nobody ~ in/there/home ~ when ~ I ~ get/got
      like/love ~ school ~~ because ~~ food/dinner/dinners/warm/lunch/breakfast
      NEG ~ have ~ room/bed & sleep/sofa/chair/floor
      toast/pasta/beans/crisps/noodles ~ for ~ tea/dinner ~ every/again/always/each
      candles/torch ~~ because/cos ~~ electric/meter/lights/power/money
      always ~ late ~~ because ~ CARER/nobody/no_one/mum/dad/asleep/bed | traffic bus
      nobody/no_one/never/hardly ~ washes/wash/brush/brushes ~ my ~ hair/teeth/clothes/face
      shoes/trainers/boots ~~ toe/toes/sole/soles ~ out/hole/holes/flapping/split/off/through
      turn/turned/wear ~~ pants/knickers/socks/clothes ~ inside ~ out
      NEG ~~ clean ~ pants/knickers/socks/clothes/uniform
      nobody/no_one ~ picked/collected/came/fetched ~~ again
      walked/walk/lift/went ~~ with ~ a? ~ man/stranger
      my ~ clothes/uniform/jumper/coat/trousers ~~ small/dirty & smell/smells/stink/small
      glasses ~~ broken/snapped/cracked/broke ~~ waiting/months/weeks/still/since/NEG
      I ~ sleep ~ on ~~ chairs/rug/cushions/coats/carpet/floor | sleepover camping holiday tent
      I ~ get ~ the ~ little/small ~ ones
      baby ~~ hot/limp/sick/burning ~~ nobody/NEG ~~ doctor/999/ring/care
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
      NEG ~ have ~ coat
      I ~ smell
    `,
    learned: `
      NEG/no ~ FOOD
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
    learned: `
      CARER ~ floor/asleep/sofa/bed & cant/couldnt/NEG ~ get ~ her/him/CARER ~ wake/up
      cant/couldnt ~ get ~ her/him/CARER ~ wake/wake_up
      NEG ~ wake ~ CARER & NOW/floor/tablets/drunk/sick
      CARER ~~ tablets/pills/medicine/drink/needle ~~ floppy/answer/wake/talk/move/breathing/funny/cold/blue
      CARER ~ gone/went/is ~ floppy/blue/cold/limp/funny & NEG/talk/wake/tablets/help
      baby ~~ hot/floppy/limp/blue/quiet ~~ cry/wake/breathe/move
    `,
  },
]
