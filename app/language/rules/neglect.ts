import type { WordRule } from './rule.ts'

/** Care that is missing. */
export const neglectRules: readonly WordRule[] = [
  {
    id: 'NE-1 going without',
    category: 'neglect',
    severity: 'high',
    general: `
      NEG/LACK ~ FOOD & HOME/FREQ/days/STORE/CARER/NIGHT/SIB
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
      CARER ~ drive/drives/driving/drove & DRUNK
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
    learned: `
      I ~ sleep/sleeping ~ on ~ floor/sofa/chair/bath & FREQ/NEG/cold
      only ~~ in ~ the ~ STORE & SIB/me/we/tea/dinner/had
      eat ~ dog/dogs/cat/cats ~ food/biscuits/biscuit
      had to eat ~ dog/bin/floor/toothpaste/paper/raw/mouldy/off
      eat ~~ because ~ I/we ~ HUNGRY & dog/bin/floor/paper/toothpaste
      I ~ looking after/look after ~ SIB ~ since/all/days/weekend/night
      CARER ~ at/with ~ boyfriends/girlfriends/boyfriend/pub & SIB/ALONE/since
      put ~ ourselves/SELF/SIB ~ to bed & FREQ/CARER/NIGHT
      only ~ eat/ate/have ~ FOOD? ~ when/at ~ GRAN/nans/school/SIB
      we/i only eat
      CARER ~ in bed ~ for/all ~ week/weeks/days
      I ~ do ~ everything/all ~ SIB/house/cooking/cleaning/CARER
      I ~ do ~ everything ~ myself
      CARER & in_bed/bed & I ~ do ~ everything
      just me ~ SIB/baby
      just us
      needles/syringes/powder/drugs ~~ our/my/house/home/bathroom/kitchen/table/room
      pinch/nick/steal/take ~ FOOD/biscuits/bread/fruit/crisps/snacks ~ from & HUNGRY/tummy/because/home/NEG/staff/bag
      give/gives ~ SIB/me/us ~ medicine/tablets/calpol ~ sleep/asleep
      so ~ she/he/CARER ~ can ~ go ~ out
      freezing/cold ~ at? ~ HOME & coat/sleep/bed/NEG/blanket
      NEG ~ have/had/got ~ proper/real/any ~ food/dinner/meal/tea ~ since/for/all
      since ~ monday/tuesday/wednesday/thursday/friday/saturday/sunday/yesterday/weekend & FOOD/eat/eaten/mum/dad/alone/HUNGRY
      nothing/something ~ to eat & NEG/only/HOME/days/cat/dog/bin
      eat/ate ~ cat/dog/baby ~ food/milk/biscuits
      poo/wee/sick/rubbish ~~ floor/carpet/bed/everywhere/house & NEG/dogs/nobody/cleans/HOME/smell
      nobody/no_one ~ clean/cleans/washes/cooks/feeds/wakes/cares/looks
      make/made/making ~ bottles/bottle/milk ~ baby/SIB
      CARER ~ sniff/sniffs/inject/smoke/smokes/take/takes ~ stuff/something/it/things/white/powder/tablets ~ table/nose/arm/bathroom/foil
      NEG ~ have/got ~ bed
      CARER ~ NEG ~ buy/get/got ME ~ glasses/shoes/coat/medicine/inhaler/plaster
      CARER & DRUNK & ALONE/falls/SIB/scared/forget/forgets/UNROUSABLE/school/car/drive/driving/sick
      CARER ~ work/works/out ~ night/nights ~ just/alone/on_my_own | nan nanny gran babysitter
      eat/ate/get ~ FOOD? ~ from/out/off ~ bin/bins/floor
      eat ~ sugar/ketchup/bread/sauce/salt/toothpaste & nothing/only/else/NEG/HUNGRY
      nothing else & eat/food/sugar/crisps/FOOD
      on_our_own/by_ourselves/alone ~ for ~ two/three/four/2/3/4/all ~ nights/days
      asked/ask/beg/begged ~ neighbour/neighbours/lady/friend/shop ~ for ~ FOOD/money/bread/milk
      CARER ~ =sleeps/asleep ~ all & SIB/baby/bottles/cook | old grandad nan
      sleep ~ in ~ my ~ coat/clothes/uniform & cold/NEG/freezing/every/pyjamas/scared/run
      NEG/LACK ~ !go/like/to/for UTILITY & cold/FREQ/winter/CARER/money/weeks/days | storm power_cut cosy
      no ~ heating/electric/electricity/gas/hot_water & cold/weeks/days/FREQ/dark/CARER | storm cosy candles
      man/men/people/stranger ~ asleep/sleeping ~ on/in ~ sofa/floor/house/settee & needle/drunk/drugs/NEG/scared
      needle & sofa/floor/table/man/mum/dad/bathroom | sewing knit nurse injection doctor blood_test fainted jab
      no_one/nobody/NEG ~~ come/came ~ home & night/dark/alone/tonight/still
      CARER ~ sell/sells/sold/spent/spends ~~ food/money/things/toys/tv & drugs/drink/food/tea/dinner/pub/bets/betting/gambling
      I ~ put ~ SELF/myself ~ to ~ bed
      LACK ~ FOOD ~ in/at ~ HOME/STORE | pancakes
      CARER ~ leave/leaves/left ~ baby/SIB ~~ cry/crying/hours/alone/cot/dirty/nappy/wet
      baby/SIB ~ cries/crying ~~ hours/ages & nobody/CARER/NEG/change/feed/drunk/asleep
      in ~ the? car ~~ pub/hours/night/alone & CARER/we/late/cold/own
      outside ~ the? pub
      NEG ~ have ~ cooker/fridge/oven/kettle/table/toilet/bath/shower/door & eat/cold/wash/we/FOOD
      eat ~ cold ~ beans/food/soup/pasta/tins
      eat/have/live ~ out? ~ of ~ tins/tin/bin/packets
      save/keep/hide/take ~ half/some/bits/rest ~ of? ~ my? ~ FOOD ~~ for ~ SIB/mum/later/home/tonight/weekend
      put/puts/hide/take ~ FOOD/bread/fruit ~ in ~ my ~ bag/pocket/coat & home/SIB/later/weekend/HUNGRY
      drink/drank ~ water ~~ full/hungry/tummy/instead/hunger
      brush ~ teeth ~ finger/water
      carry/carried/drag/put/help ~ CARER ~ to ~ bed & drunk/asleep/floor/sick/drink/FREQ
      toothache & weeks/months/FREQ/CARER/NEG
      for ~ a? ~ week/weeks/months/days ~ before ~ they/she/he/CARER ~ took
      took/takes ~ something/pills/tablets/drugs/stuff & CARER ~ NEG ~ wake/move
      nothing/NEG ~ in ~ the/our? ~ STORE | JOY takeaway shopping
      till/until ~ CARER ~ gets/get ~ paid
      never ~ been ~ to? ~ a? ~ dentist/doctor & teeth/hurt/black/sore/years
      teeth/tooth ~ black/rotten/falling/brown ~ | wobbly baby
      CARER ~ fallen/collapsed/hurt ~~ NEG ~ talk/talking/move/moving/wake/answer
      on_my_own/alone & CARER ~ NEG ~ talking/moving/breathing
      get/got/are ~ left ~ in/at ~ house/home/car ~~ pub/out/they/alone
      dog/cat/dogs/pets ~ eat/eats/gets/get/has/fed ~ better/more/nicer/before ~ than? ~ ME/us/we/I
      sneak/sneaks/sneaking/smuggle/pocket/save/hide/take/nick ~~ FOOD ~~ for/to ~ SIB/my_mum/home/later
      nothing/nowt/no ~ food? ~ at ~ ours/mine/home
      to ~ keep ~ warm & bed/coat/sleep/HOME/heating/electric/cuddle | snow hat gloves football playtime pe camping scarf hut penguins
      electric/electricity/gas/heating/lights/meter/power ~ goes/go/went/gone/runs/ran/turned/cut ~ off/out ~~ bed/cold/dark/warm/again/we/coats | storm
      wee/poo/toilet ~ in ~ a? ~ bottle/bucket/pot/garden/sink ~~ toilet/broken/bust/blocked/because/work/locked
      toilet/bath/shower/cooker/boiler/fridge/washing_machine ~ is/has/been ~ broken/bust/blocked/off ~~ ages/weeks/months/always/since
      CARER ~~ sleepy/floppy/wobbly/zonked/spaced/funny/weird/asleep ~~ needle/needles/pipe/powder/smoke/injection/stuff | diabetes insulin
      hide/hid/hiding ~~ when ~ the? ~ men/man/people/dealers/they ~ come/comes/knock ~~ buy/stuff/dad/mum/money/door
      men/people/strangers ~ come/comes/came ~~ buy/get/collect ~ stuff/drugs/things/weed/packets
      CARER ~ in ~ bed ~ since & I/SIB/baby/bottles
      tooth/teeth/ear/leg/arm ~~ hurt/hurts/killing/black/rotten/agony/swollen ~~ CARER ~~ wait/NEG/says/forget/busy
      stay/wait/sit/left ~~ in ~ the? ~ car/van ~~ SIB/CARER/pub/bookies/out
      from/in/out ~~ bin/bins & eat/have/had/find/get ~ chips/food/FOOD/burger
      lock/locks/locked/padlock/padlocks ~~ food/fridge/kitchen/cupboard & CARER/he/she & food/FOOD/key/eat/HUNGRY
      NEG ~ know ~ where ~ CARER ~ is/went/gone | keys
      dog/cat ~ mess/poo/wee ~~ house/floor/everywhere/carpet/over
      HOME ~ is? ~ full ~ of ~ rubbish/dog/mess/poo/bottles/flies/bags/rats/cans
      inhaler/puffer/pump/medicine ~~ ran/run/empty/gone ~ out? & CARER/money/ages/NEG | new chemist
      NEG ~ pay/afford ~~ electric/gas/heating/rent/meter/food
      I ~ in ~ charge ~~ night/morning/SIB/baby/back/out/till
      arm/leg/wrist/foot/tooth/ear ~~ hurt/bent/wrong/swollen/infected ~~ sort ~ itself
      one ~ toothbrush/towel/bed ~~ all/share/us
      pipes/foil/spoons/syringes ~~ burnt/burned/floor/table/asleep/smoke
      same ~ nappy
      nappy ~~ all_day/hours/full/days/yesterday/dirty & scream/cries/crying/screams/baby/NEG/CARER
    `,
  },
]
