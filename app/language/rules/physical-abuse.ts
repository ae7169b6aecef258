import type { WordRule } from './rule.ts'

/** Hurt by a grown-up, or by a brother or sister. */
export const physicalAbuseRules: readonly WordRule[] = [
  {
    id: 'PA-1 hurt by a grown-up at home',
    category: 'physical_abuse',
    severity: 'high',
    general: `
      CARER ~ !I/PEER/SIB HIT* ME
      CARER ~ !I/PEER/SIB HIT* ~ MY BODY
      CARER ~ !I/PEER HIT* ~ MY SIB
      CARER ~ !I/PEER HIT* ~ SIB
      CARER ~ !I/PEER/SIB ROUGH* ME ~ by/against/across/down/off/into/so/hard/wall/floor/door/hair/bed/stairs/arm/neck
      CARER ~ !I/PEER/SIB ROUGH* ~ MY ~ arm/hair/neck/head/face/ear/throat/wrist
      CARER ~ !I/PEER/SIB ROUGH* ME & INJURY
      CARER ~ !I/PEER/SIB throw/chuck ~ at ME
      CARER ~ !I/PEER/SIB throw/chuck ~ IMPLEMENT/shoe/things ~ ME
      CARER ~ !I/PEER/SIB GRAVE* ME
      CARER ~ !I/PEER/SIB GRAVE* ~ MY BODY
      CARER ~ !I/PEER/SIB kick/push/throw ME ~ down/out
      HIT* by MY? CARER
      got/get/was/been/being HIT* ~ by ~ CARER
      CARER ~ give/gave/gives ME ~ HITTING
      CARER ~ use/uses/used/using/get/gets/got ~ IMPLEMENT ~ on/hit/me & ME
      I ~ get ~ the ~ belt/slipper/stick/cane
      HIT* ME ~ with ~ belt/stick/slipper/shoe/cable/wire/hanger/spoon/wooden_spoon/charger & CARER
      CARER ~ did ~ INJURY/this/it ~ ME/BODY
      INJURY ~ from/because/where/when ~ !nose/nosebleed/football/and CARER
      INJURY ~~ CARER ~ HIT/ROUGH/did/done/made
      CARER ~ made/make/give/gave/left ~ INJURY
      CARER ~ made/make ~ BODY ~ bleed
      CARER ~ leave/left ~ marks/bruises
      CARER ~ hold/held ~ ME ~ under/down
      CARER ~ hold/held ~ MY ~ head/hand/face ~ under/in/on/against
      CARER ~ wash/washed ~ mouth ~ soap
      CARER ~ hurts/hurting/hurt* ME
      CARER ~ hurt* ~ my BODY
      CARER ~ make ~ stand/kneel/hold ~ hours/all/until
      scared ~ CARER ~ going to/will/might ~ HIT ME
      CARER ~ said/says/threatens/threatened/going_to/will/would ~ HIT ME ~ if/when/again/because
      CARER ~ said/says ~ will/going/would ~ HIT ME
      say ~ fell/fallen/tripped/bumped/walked & CARER & INJURY/HIT/told/tells/made/have
      told/tells/tell/made/makes/have_to ~ say ~ I ~ fell/tripped/bumped/walked/banged
      have to ~ say ~ fell/tripped/bumped
      wear/wearing ~ HIDE_SKIN/tights/long/makeup ~ hide/cover/so & bruises/marks/bruise/mark
      NEG ~ do ~ pe/swimming & bruises/bruise/marks/mark/see
      bruises/bruise/marks/mark & NEG/teacher/anyone/nobody/people/miss ~ see & CARER/HIDE_SKIN/hide/cover/swimming/pe
      make-up ~ bruise
      flinch/duck & CARER
      CARER ~ raises/raised/lifts/lifted/puts ~ hand/fist/hands/fists
      CARER ~ hands/hand/fists/fist/foot ~ on/at/to ME
      CARER ~ lays ~ into
      CARER ~ takes ~ out ~ on ME
      CARER ~ takes/took ~ belt ~ off
      CARER ~ loses/lost ~ temper/it ~ HIT/ROUGH
    `,
    learned: `
      UNKNOWN ~ GRAVE/HIT/ROUGH* ~ MY/ME & by_my_hair/by_the_hair/hair/stairs/upstairs/belt/wake/drunk/tea/dinner/work/room/house/mum
      CARER/UNKNOWN ~ by ~ my/the ~ hair/ear/neck/arm/throat
      NEG ~ show/see/tell/look ~~ INJURY/marks & CARER/must/cant/NEG
      CARER ~ leave/leaves/left ~ fingers/fingerprints/handprint ~ on
      HE ~ HIT/kick* us
      STAFF ~ HIT* ME
      STAFF ~ HIT* ~ MY BODY
      arms/hands ~ over ~ my ~ head/face & CARER/hand/hit/come
      CARER ~ put/puts ~ hand ~ up
      CARER ~ get/gets/got/grab/grabs/fetch ~ the/his/her? IMPLEMENT & when/NEG/ME/I/bad/naughty | stories story
      cant/NEG ~ do/go/get/have ~ swimming/pe/changed/shorts & back/bruises/marks/legs/arms/body/sore
      CARER/UNKNOWN ~ hold/held/put/pushed ~ MY ~ hand/head/face/arm ~ on/under/in/against ~ hob/cooker/iron/oven/fire/radiator/wall/water/toilet/heater
      got/get/was HIT* ~ so/that/really ~ hard
      hit ~ so? ~ hard ~ stars
      BODY ~ sore/hurt/red/marks/hurts ~ from ~ stick/belt/hitting/slipper/smacking/beating/cane
      CARER ~ say/says/said/next_time/will ~~ break ~ my ~ BODY
      if ~ you/I ~ cry ~ get ~ something ~ to cry
      something ~ to cry about
      CARER/UNKNOWN ~ wait ~ behind/for ~ door/me & belt/stick/angry/scared
      I will/ill get ~ it & CARER/he/home/report/sees/when
      he/she/CARER ~ get ~ ME ~ when ~ home
      CARER ~ dig/digs ~ nails ~ ME/arm
      WHO ~ pour/spill/tip/throw/put ~ hot/boiling/water/tea/coffee/bleach ~ on ~ ME/MY/my
      WHO ~ makes/make/made ~ hit/HIT
      hit/hits/HIT ~ ME ~ more/harder/again
      make/makes ~ him/her/CARER ~ hit/HIT
      WHO ~ get/gets/got ~ strap/belt/stick
      we ~ get ~ strap/belt/stick/slipper/cane
      told/tell/say/said ~ doctor/teacher/nurse/hospital/everyone/miss/school ~~ fell/tripped/bumped/accident ~ but
      told/tell ~~ I ~ fell/tripped/bumped & NEG/but/lie/true/didnt
      say/said ~ fell/tripped/bumped ~ but/didnt/NEG
      WHO ~ poured/pour/burned/scratched/cut/stabbed/hurt ~~ MY BODY
      WHO ~ HIT/ROUGH* ~ MY BODY & purpose/cry/blood/hard/table/wall/floor/always/eat
      WHO ~ nearly ~ broke ~ my
      scared/FEAR ~ move/breathe/speak/talk/cry/ask & CARER/UNKNOWN/angry/hit/home
      NEG ~ move/cry/speak/talk/breathe ~ when/because/or/in_case ~ CARER/UNKNOWN/he/she ~ angry/hit/HIT
      WHO ~ foot/knee/weight ~ on ~ my
      WHO ~ out of ~ bed/room/bath ~ by
      WHO ~ swing/swings/swung/lift/lifted/hang/hung ~ ME ~ by
      WHO ~ make/makes/made ~ ME ~ hold/kneel/stand/run ~~ hurts/hours/arms/cry/outside/cold/night
      WHO ~ come/comes/came ~ at ME
      my ~ BODY ~ black_and_blue/purple/swollen/burnt & CARER/UNKNOWN/home/because
      punished/punish/punishment/punishes/punishing & hurts/hurt/belt/cold/dark/floor/eat/food/CARER/scared
      WHO ~ put/puts ~ pepper/soap/chilli/mustard/hot_sauce ~ in ~ my
      marks/mark/bruise/bruises/scratches ~ on ~ my ~ neck/throat/face/back/arm ~ from ~ WHO/SIB/CARER
      so ~ I ~ would/wud/d ~ shut/stop/be_quiet & WHO/hand/pillow/mouth
      good hiding
      CARER ~~ and/then HIT* ME
      CARER ~~ and/then HIT* ~ MY BODY
      CARER ~~ and/then GRAVE* ME
      CARER ~~ and/then throw/push/kick/drag/pull* ME
      bruises/bruise/marks ~~ NEG ~ from ~ falling/fall/football/playing
      covered in bruises
      WHO ~ trod/stamp/stamped/stood/stand/step/stepped ~ on ~ my/ME
      WHO ~ ring/watch/nails/rings ~ cut/scratched ~ my
      get it ~ if/when ~ I ~ bad/wrong/naughty/cry/late
      have to/told to/made to ~ say ~~ fell/walked/tripped/bumped/slipped/banged/accident
      say/said/tell/told ~~ walked ~ into ~ door/wall
      I/we/me ~ get/got/gets ~ the/a ~ IMPLEMENT ~~ FREQ/night/nights/if/when/most/from
      get ~ the ~ slipper/belt/cane/stick/strap/spoon/paddle
      CARER ~ HIT* ~ with ~ IMPLEMENT | fly wasp spider carpet rug nail ball pinata
      CARER ~ jab/poke/prod/whip/swat/flick/stab* ~ ME ~ with
      CARER ~ beat* ~ ME ~ up
      WHO ~ HIT/ROUGH* ~ us/SIB ~ with
      WHO ~ drag/pull/lift/swing/hold ~ ME/SIB ~~ hair/arm/ear/neck/leg/collar
      black eye & CARER/home/NEG/door/lie
      know/knows ~ what ~ coming/happens/next/get & late/naughty/bad/home/CARER/he
      till/until ~ it/its ~ is? ~ over/finished/stops & CARER/he/count/HIT/still
      sore/hurts ~ to ~ sit/walk/lie
      cant/NEG ~ sit ~ down & sore/hurts/bum/bottom/because
      makeup/make_up ~ on/over ~ my ~ arm/arms/face/neck/legs/bruise | party tiger cat butterfly halloween fair princess clown play show witch dance zombie
      CARER ~ takes/take ~ ring/watch/belt ~ off
      learned/learnt/know/try ~ NEG ~ to? ~ cry & hit/HIT/hurts/worse/because/more/angry
      cry/crying ~ makes ~ it/him/her ~ worse/more
      CARER ~ makes ~ it ~ NEG ~ show
      where ~ NEG/nobody/no_one ~ see/sees & HIT/CARER/marks/bruise/hurt
      floorboards/stairs ~ creak/creaky
      CARER ~ gets/get/got/has/had/pins/pinned/shoves ~ ME ~ up ~ against/on ~ wall/door
      WHO ~ up ~ against ~ wall
      own ~ good & HIT/belt/smack/stick/hurts
      told/tell/said ~~ I ~ fell ~ but
      CARER ~ !tells/stories belt/stick/slipper/cane/strap/spoon/paddle/hanger ~ if/when ~ I | stories story
      I/we/me/SIB ~ get ~ the ~ belt/slipper/stick/cane/spoon/wooden_spoon ~ when/if/for/because/from
      WHO ~~ lighter/iron/cigarette/kettle/candle/match/hob ~~ near/at/to/by/close/against ~ MY BODY
      get/got/has ~ INJURY/HITTING/thick_ear/slap/smack/clip/belt ~ off/from/by ~ my? ~ CARER/SIB/UNKNOWN
      WHO ~ HIT ~ the ~ hell/life/crap/stuffing ~~ ME
      WHO ~ HIT/GRAVE/ROUGH ~ ME & marks/teeth/bruise/yellow/purple/swollen
      WHO ~ bite/bit/bites* ~ ME & marks/show/lesson/feels/back
      if/when ~ I ~~ I ~ get/got ~ HIT
      have to/make ~ stand/kneel/hold ~~ wall/books/arms/bricks/corner ~~ HIT/hours/drop/move/hurt
      WHO ~ twist/bend/bent/twisted/wrench/snap ~~ my ~ arm/wrist/finger/fingers/leg/ear ~~
      my ~ BODY ~ like ~ this ~~ CARER/WHO
      always ~ me ~ who/that ~ gets/get ~ it
      always ~ me ~ he/she/they ~ takes/goes/hits
      wear ~~ tights/trousers/sleeves/jumper/scarf/makeup ~~ NEG/nobody/no_one ~ see/sees & CARER/says/make/yellow/marks/bruise
      special ~ stick/belt/spoon/slipper/strap/shoe
      stick/belt/slipper/spoon/strap ~ for ~~ when ~~ naughty/bad/cheeky/wrong
      say/said/tell/told ~~ walked/fell/tripped/bumped ~~ but ~~ NEG/really/wasnt
      walked/walk ~ into ~ a ~ door & but/NEG/said/say/tell
      turn ~ with ~ the ~ ruler/belt/stick/slipper/cane/strap
      so ~ he/she/CARER ~ NEG ~ reach/get/catch/grab ~ ME? | tag tig chase game goal hide
      WHO ~ wash/washes/washed ~ my ~ mouth ~ out?
      WHO ~ goes/went/comes/came ~ for ~ ME & drunk/wine/drink/beer/angry/night/hit/scared
      NEG ~ do ~~ gym/pe/swimming/bars ~~ because/cos ~~ my ~ BODY ~ is? ~ INJURY
      WHO ~ hand/handprint/fingers ~~ on ~ my ~ BODY ~~ like
      BODY/ribs/rib ~~ hurt/hurts/sore/aches ~~ since/from/where/because/when ~~ WHO ~ HIT/ROUGH/GRAVE
      WHO ~ kick/kicked/push/pushed/throw/threw/chuck/shove ~ ME ~ off/into/across/down/onto | pool swing goal trampoline bike
      I ~~ under ~ my? ~ bed/covers/table ~~ because/cos ~~ know/coming
      say/said/told/tell ~~ fell/tripped/slipped/bumped & NEG ~ got/have ~ bike/stairs/dog/scooter/trampoline
      look ~ at ~ my ~ back/arm/arms/legs/leg/bottom ~~ tell/seen/say/see | drawing hair
      my ~ BODY ~ is/are ~ like ~ this/that ~~ because/when/since | trampoline fell cold football bike
      WHO ~ let/lets ~ ME ~ choose/pick ~~ belt/slipper/stick/spoon/hand
      NEG ~ flinch/cry/move ~~ worse/double/more/harder/again
      get/being/be ~ hit/HIT ~~ at ~ HOME & turn/every/FREQ/always
    `,
  },
]
