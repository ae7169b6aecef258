import type { WordRule } from './rule.ts'

/** Grown-ups hurting each other. */
export const domesticViolenceRules: readonly WordRule[] = [
  {
    id: 'DV-1 grown-ups hurting each other',
    category: 'domestic_violence',
    severity: 'high',
    general: `
      DAD ~ !I/SIB HIT* ~ MUM/her
      MUM ~ !I/SIB HIT* ~ DAD/him
      CARER ~ !I/SIB ROUGH* MY? CARER
      CARER ~ !I/SIB GRAVE* MY? CARER
      CARER ~ HIT* ~ each other
      CARER ~ throw/throws/threw ~ at ~ CARER
      CARER ~ throw/throws/threw/smash/smashes ~ THINGS ~ at
      CARER ~ HIT* & MUM & DAD
      HIT* my CARER | I
      CARER ~ was/got/gets/been/being HIT* ~ by
      CARER ~ has/have/had/got ~ black_eye/bruise/bruises/bleeding/blood/marks
      CARER ~ face/eye/lip/arm ~ INJURY
      CARER ~ BODY ~ was/is ~ bleeding/purple/swollen/bruised
      CARER ~ blood ~ on ~ BODY
      CARER ~ bleeding & fight/DAD/hit/argue/police/shout
      police ~ came/come/coming/knocked ~ HOME/night/because/cos/again & CARER/fight/SHOUT/night/dad
      police ~ took/take/taken/arrested ~ CARER
      CARER ~ arrested & hit/hurt/fight/mum
      CARER ~ said/says/will/going_to/threatened ~ kill/hurt ~ CARER
      hurts/hit/hits/hurting ~ mum/mummy/mam/mother ~ at/when/in/and/again
      CARER ~ crying ~ and/because ~ DAD/he ~ HIT/hurt
      CARER ~ wears/wearing/wear ~ sunglasses/makeup/make_up/scarf & inside/eye/bruise/hide/cover/mark
      CARER ~ SMASH ~ THINGS & SHOUT/ANGRY/argue/CARER/drunk/scared/hide
      CARER ~ punch/punched/punches/kick/kicked/kicks ~ door/wall/window/hole
      CARER ~ SHOUT & CARER ~ HIT/throw/smash/cry
      I ~ get/stand/go/stood/got/went ~ in between/middle & CARER/fight/them/stop
      try ~ stop ~ CARER/them/him ~ HIT/fight/hurting
      protect ~ CARER/SIB ~ from ~ CARER/him
      CARER ~ NEG ~ let/lets/allow/allowed ~ mum ~ out/phone/money/friends/leave
      CARER ~ scared of CARER/him
      we ~ had to ~ leave/run ~ night & CARER
      we ~ live ~ refuge
    `,
    learned: `
      CARER ~ !I/SIB HIT* MY/the? MUM/DAD
      UNKNOWN ~ !I HIT/ROUGH/GRAVE* ~ MUM
      UNKNOWN ~ !I HIT/ROUGH/GRAVE* ~ DAD
      UNKNOWN ~ !I HIT/ROUGH/GRAVE* ~ my CARER
      I ~ stand/get/go/run ~ front/between ~ CARER/her/them
      so ~ he/she ~ cant/NEG ~ get/hit/hurt ~ CARER/her/him
      CARER ~ SMASH ~ MUM ~ phone/things
      call/called/rang/ring/phoned/dialled ~ 999/police & CARER/hurting/fight/dad/he/HIT/night
      going to/will/gonna kill ~ her/him/mum/mummy/us | game boss
      CARER ~ hospital/ambulance & because ~ CARER/him/dad
      CARER ~ hospital ~ because of
      special ~ house/place ~~ NEG/night/find & CARER/he/we
      NEG ~ find ~ us & he/CARER/house/hiding/moved | game games seek playing
      UNKNOWN/he ~ hurt/hurting* ~ her | PET
      chair ~~ door & CARER/night/bed/sleep/scared/bedroom
      CARER ~ NEG ~ let ~ my? CARER
      blood ~ in/on/over ~ kitchen/floor/wall/carpet/bathroom/sink/sofa/bed/door/clothes | film game nosebleed butcher
      hole ~ in ~ door/wall & fist/punch/dad/CARER/foot/kick
      WHO ~ fist ~ through
      WHO ~ hands ~ on/round/around ~ MUM ~ neck/throat?
      hands ~ on/round/around ~ mums/her ~ neck/throat/face
      neighbour/neighbours/lady ~ called/rang/phoned ~ police
      police ~ HOME/round/us & again/night/mum/dad/CARER/SHOUT/noise/fight | visit school talk siren dogs helicopter
      call/called/rang ~ police ~ on ~ us
      shoes/coat/bag ~ by/under/on/near ~ bed/door & run/case/quick/leave/escape/night
      in case ~ we/I ~ have/need ~ to ~ run/leave/go/hide
      CARER ~ threw/throw/throws/pushed/push ~ CARER/mum/her ~ down/floor/out/stairs/wall
      CARER ~ jealous & hit/hits/shout/phone/angry/friends/out
      CARER ~ checks/check/took/takes/smash ~ mums/her ~ phone/money/bag/keys
      CARER ~ follow/follows/followed/watching/waits ~ us/mum/her
      UNKNOWN ~ HIT/GRAVE* ~ mum/mummy/mam/dad/daddy/nan
      mum/mummy/mam/she ~ hide/hides/hid ~ from ~ CARER/him
      mum/mummy/mam ~ cant/allowed ~ leave/go/talk/see/have ~~ because/daddy/dad/him/lets
      CARER ~ cut/stab/stabbed/burnt/bit ~ her/mum/him/CARER & bottle/WEAPON/glass/purpose/arm/face/blood
      CARER ~ cant/couldnt/NEG ~ open/see/walk/move ~~ because/cos ~ he/she/CARER/DAD ~ HIT
      HIT ~ it & mum/her/dad ~ eye/face/arm
      WHO ~ drag/drags/dragged* ~ CARER/mum/her/him
      change/changed ~ my/our ~ name & dad/hide/hiding/find/moved/CARER
      hiding/hide ~ from ~ my? ~ CARER/him | seek game easter
      CARER ~ had/got/hold/holding/wave/has ~ WEAPON & scream/screaming/SHOUT/scared/CARER/angry/drunk/neck | kitchen cooking dinner cake birthday bread chef cook meat fishing
      CARER ~ call/calls/called ~ MUM/DAD/her/him ~ names/INSULT/horrible/nasty/bad/words
      CARER ~ kick/kicked/smash/smashed/broke/punched ~~ door ~ in/down/off
      CARER ~ had/has/got/have ~ bruises/bruise/marks & tell/say/told/NEG/sad/hide
      I ~ ran/run/went ~ to? ~ next_door/neighbours/neighbour & CARER/he/strangling/HIT/fight/shout/scared
      CARER ~ say/says/said ~ she/he ~ fell/walked/bumped/slipped/tripped & eye/bruise/bruises/door/stairs/again/know/but/heard | bike
      CARER ~ glasses/phone/arm/nose/teeth/tooth ~ broken/broke ~ again
      flowers & sorry & CARER/after/hit/hurt/mum
      lock/locks/locked ~ us/me ~ in ~ her/mums/bathroom/room/bedroom & dad/he/drunk/angry/CARER/scared
      ask/asks ~ him/dad/before ~~ anything/money/out/go & CARER/mum/crazy/angry/allowed
      all ~~ plates/cups ~ plastic/smashed/broken
      moved ~ in ~ the? ~ night/middle
      WHO ~ WEAPON ~~ point/pointed/points/waved/wave/hold/held/swung/chase/chased ~~ CARER/ME/us/SIB/her/him
      WHO ~ point/pointed/points/wave/waved/hold/held/swing/chase/chased ~~ WEAPON ~~ CARER/ME/us/SIB/her/him | cake kitchen cooking
      WHO ~ gets/get/got/grab/grabs/pick/picks/pull/pulls ~~ WEAPON ~~ out/again/down & again/scared/ring/police/CARER/angry/shout/if/run | cake cook cooking fix shelf nail wood bread dinner
      WHO ~ put/puts/push/bang/banged/smash/smashed/slam/slammed ~ CARER ~ head/face ~~ through/into/against/on/in
      lets/let/letting ~ go ~ of ~ her/mum/mummy/CARER ~ hair/neck/arm/throat
      I ~ jump/pull/hang/climb/grab ~ on/at ~ his/him/CARER ~~ off/let/stop/get & her/mum/CARER
      get/pull ~ him/CARER ~ off ~ her/mum/mummy/CARER
      neighbour/neighbours/lady/someone ~ called/rang/phoned ~ the? POLICE
      POLICE ~~ because/cos ~~ banging/shouting/noise/screaming/fighting/row
      CARER ~ throw/throws/threw/chuck/chucks ~~ at ~ my? ~ CARER/him/her/each_other
      block/blocked/push/pushed/put ~~ against ~ the? ~ door & CARER/bathroom/dad/he/in
      CARER ~ say/says/said/threatened/threatens/will/going_to ~~ burn/blow/torch ~~ house/us/her/mum/flat
      chair/drawers/table ~ against ~ the? ~ door/handle
      CARER ~ hurts/hit/hits/hurt ~ her/him ~ for ~ money/it/her_purse
      hospital/ambulance/stitches ~~ what ~ he/she/CARER/UNKNOWN ~ did/done
      what ~ he/she/CARER/UNKNOWN ~ did/done ~ to ~ her/his/mums/mum/CARER ~ eye/face/arm/neck/BODY
      red/blood ~~ wall/floor/sink/carpet/tiles & ambulance/POLICE/CARER/cleaned/wiped | paint painting nosebleed ketchup_bottle
      say/said/told ~~ it ~ was ~ ketchup/sauce/paint & ambulance/POLICE/CARER/wall/floor
      CARER ~ NEG ~ allowed ~ near/round/in ~ us/our/ME/mum/HOME/road
      beg/begs/begging/begged ~~ him/her/CARER ~ to? ~ stop
      nobody/no_one ~~ know ~~ address/where_we_live & mums/house/hide/CARER/safe
      CARER ~ say/says/said/told/tells ~~ she/he ~ fell/walked/bumped/slipped/tripped & eye/bruise/bruises/again/lip/arm/face | bike ice
      CARER ~ has/got/have ~~ purple/black/blue/swollen/fat ~ eye/eyes/lip/face/cheek
    `,
  },
  {
    id: 'DV-2 shouting and hiding',
    category: 'domestic_violence',
    severity: 'medium',
    general: `
      CARER & SHOUT & FREQ
      CARER & SHOUT & NIGHT
      CARER & SHOUT & HIDE
      CARER & SHOUT & scared/frightened/afraid/scary/cry/crying/worried/FEAR
      CARER ~ SHOUT ~ each other
      CARER ~ SHOUT ~ at CARER
      CARER ~ SHOUT & SMASH ~ THINGS
      CARER & fight/fighting/fights & FREQ/NIGHT/hate/worried/stop/scared
      CARER & HIDE & ANGRY/drunk/DRUNK/SHOUT/fight/comes/gets/home
      HIDE & CARER ~ come/comes/gets/back/home
      HIDE & SIB & SHOUT/CARER
      hear/heard ~ CARER ~ crying/cry/cries/SHOUT/screaming
      hear/heard ~ SHOUT & NIGHT/downstairs/bed
      hear/heard ~ bang/banging/smash/smashing/crash & NIGHT/bed/CARER/downstairs
      CARER ~ cry/cries/crying ~ every/all/night/always/bathroom/because & DAD/NIGHT/him/FREQ
      cover ~ my/SIB ~ ears
      CARER & ANGRY & DRUNK
      CARER & SMASH ~ THINGS
      hate ~ when ~ CARER ~ SHOUT
      CARER ~ walk/walking ~ eggshells
      CARER ~ BODY/eye ~ bruise
    `,
    learned: `
      pillow/hands/headphones/fingers/duvet ~~ ears
      tell/know/hear ~~ door/key/footsteps/car ~~ bad/mood/angry/night/scared | knock
      bad night & CARER/door/HOME/drunk/SHOUT
      take/took/get ~ SIB ~ to/in/into/under ~ wardrobe/room/bed/bedroom/cupboard/upstairs
      SHOUT & I ~ take/get/hide ~ SIB
      they/CARER ~ start/starts/started ~ SHOUT
      they/CARER ~ throw/break/smash ~ plates/things/stuff/cups/glasses & clean/after/cry/hide/fight/argue/scared
      NEG ~ hear ~ them/CARER/it & music/loud/headphones/tv/pillow/singing/up
      music/telly/tv ~ loud/up & NEG ~ hear/listen
      CARER ~ scared/afraid/frightened ~ of ~ CARER/him
      CARER ~ SHOUT ~~ CARER ~ cry/cries/small/quiet/scared/shakes/hide/hides
      CARER ~ argue/arguing/fight/fighting/row/rowing/shout/shouting & all_night/night/sleep/FREQ/scared/stop
      CARER/they ~ argue/row/fight ~ all
      when ~ CARER/he ~ shout/shouts/drinks/angry/mad ~~ CARER/mum/she/we/i
      CARER ~ make/makes ~ CARER/mum ~ cry/sad/scared
      CARER ~ scared/frightened ~ when
      tense/eggshells & HOME/CARER
      lots/loads/always ~ shouting/fighting/arguing ~ HOME
      shouting/fighting/arguing ~ in/at ~ HOME
      HOME & shouting/fighting/arguing & lots/loads/always/NIGHT/FREQ
      CARER ~ says/say ~ sorry & cross/angry/all_the_time/mad/FREQ
      so/NEG ~ CARER/he/she ~ NEG ~ get ~ cross/angry/mad
      pretend ~ asleep & scream/SHOUT/fight/CARER/they/shouting
      ears & SHOUT/fight/fighting/noise
      hold/cover/put/fingers/hands ~ my/SIB/MY ~ ears & CARER/NIGHT/they/SHOUT
      CARER ~ mean/horrible/nasty/cruel/unkind/rude/bully/bullies ~ to? ~ CARER
      CARER/they ~ scream/shout/swear/yell ~~ each/other/throw/things/stuff
      throw/throws/threw/throwing ~ things/stuff/plates & CARER/they/scream/SHOUT
      whisper/quiet/silent/silence/tiptoe & CARER ~ comes/home/asleep/angry/mood/in | baby nap library works nights
      NEG ~ talk/speak/noise/move ~ when ~ CARER ~ home/in/here/comes/eating/tv
      keep ~ SIB/baby ~ quiet
      argue/fight/shout ~~ goes ~ on
      goes ~ on ~ all ~ night
      CARER/he/she/they & ANGRY & HIDE
      code ~ word & CARER/mood/angry/drunk/hide/he | spy game computer
      go/get/sit/lie ~ under ~ MY/CARER? bed/table/covers/stairs ~~ when/till/until
      sit/stay/wait/listen ~~ stairs/landing/door ~~ in_case/stop/them/fight/hear/need
      NEG ~ hear ~ them/it/CARER ~~ going/at/fight/shout/argue/row/bang
      NEG ~ hear ~ them ~ going ~ at
      headphones/music ~~ till/until/so ~~ stop/stops/over/bangs/shouting/fighting
      CARER & CARER ~ slam/slams/slamming ~ things/doors/everything
    `,
  },
]
