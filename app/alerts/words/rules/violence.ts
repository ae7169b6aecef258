import type { WordRule } from './rule.ts'

/** Hurting done by grown-ups to a child or to each other. */
export const violenceRules: readonly WordRule[] = [
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
      CARER ~ HIT* ~ with ~ IMPLEMENT
      CARER ~ IMPLEMENT ~ if/when ~ I
      get ~ the ~ belt/slipper/stick/cane/spoon/wooden_spoon ~ when/if/for/because/from
      I ~ get ~ the ~ belt/slipper/stick/cane
      HIT* ME ~ with ~ belt/stick/slipper/shoe/cable/wire/hanger/spoon/wooden_spoon/charger & CARER
      CARER ~ did ~ INJURY/this/it ~ ME/BODY
      INJURY ~ from/because/where/when ~ CARER
      INJURY ~~ CARER ~ HIT/ROUGH/did/done/made
      CARER ~ made/make/give/gave/left ~ INJURY
      CARER ~ made/make ~ BODY ~ bleed
      CARER ~ leave/left ~ marks/bruises
      CARER ~ burn/burnt/burned* ME
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
  },
  {
    id: 'PA-2 a smack',
    category: 'physical_abuse',
    severity: 'medium',
    general: `
      I ~ get/got/getting ~ smacked/hit/slapped/walloped/battered/whacked/beaten/beat ~ when/if/for/because/at_home/again
      I ~ get/got ~ smack/slap/hiding/clip/clout ~ when/if/for/because/from/off
      CARER ~ smack/smacks/smacked* ME
      CARER ~ tap/taps/tapped/flick/clip ~ ME ~ when/hard/legs/hand/head
      CARER ~ smack/slap/tap ~ my ~ hand/bum/bottom/legs
      CARER ~ ROUGH* ME
      CARER ~ ROUGH* ~ MY BODY
      SIB ~ HIT* ME
      SIB ~ HIT* ~ MY BODY
      SIB ~ GRAVE* ME
      SIB ~ ROUGH* ME & FREQ/INJURY/hard/hurts/mum/dad/stairs
      HIT* ME & HOME
      HIT* ME & belt/slipper/wooden_spoon/stick/cable
      get/got/gets ~ HIT* ~ at home
      UNKNOWN HIT* ME & home/bed/bedroom/naughty/drunk/dinner
      if ~ I ~ naughty/bad/wrong/late/spill/cry ~ HIT/HITTING
      when ~ I ~ naughty/bad/wrong/late/spill/cry ~ HIT/HITTING
      HIT/HITTING & naughty & CARER/I/get
      nobody ~ allowed ~ hit & CARER
      is ~ it ~ ok/okay/allowed/normal/right/wrong ~ HIT/smack & CARER/ME/child/children/kids
      I ~ bruises/bruise/mark/marks/black_eye & NEG ~ say/tell/know
      INJURY & cant/NEG/not_allowed ~ tell/say
      INJURY & SECRET
    `,
  },
  {
    id: 'PA-3 in danger of life',
    category: 'physical_abuse',
    severity: 'urgent',
    general: `
      CARER ~ !I/PEER/SIB strangle/choke/strangles/strangled/suffocate/smother/drown/throttle/stab* ME
      CARER ~ hands/hand ~ round/around/on ~ my ~ neck/throat
      CARER ~ squeeze/squeezed/grab/grabbed/held/holds/hold ~ my ~ neck/throat
      CARER ~ ME ~ by ~ the/my? neck/throat
      CARER ~ pillow/cushion/hand/blanket ~ over/on ~ my ~ face/mouth/nose
      CARER ~ cant/couldnt ~ breathe
      cant/couldnt breathe & HIT/GRAVE/ROUGH & CARER
      CARER ~ say/says/said/threaten/going_to/will/gonna ~ kill ME
      CARER ~ try/tried/trying ~ kill/drown/strangle/stab ~ ME
      CARER ~ WEAPON ~ at/to ~ ME/throat/face/neck
      CARER ~ push/threw/throw/kick/kicked/pushed ~ down ~ stairs
      CARER ~ burn/burnt/burned/burns ~ ME/BODY
      CARER ~ BODY ~ cigarette/iron/lighter/kettle/cooker/hob
      put/puts ~ cigarette/fag/iron/lighter ~ on ME/BODY
      CARER ~ head ~ under/in ~ water/bath/toilet
      CARER ~ HIT* ~~ bleeding/blood/unconscious/broken/passed_out/knocked_out
      CARER ~ HIT* & bleed/blood/bled/broke/broken
      CARER ~ broke/broken/breaks ~ my ~ arm/leg/finger/nose/rib/wrist
      CARER ~ knock/knocked ~ ME ~ out
      CARER ~ knock/knocked ~ my ~ tooth/teeth
    `,
  },
  {
    id: 'EA-1 put down at home',
    category: 'emotional_abuse',
    severity: 'medium',
    general: `
      CARER ~ call/calls/called/calling ME ~ INSULT
      CARER ~ say/says/said/think/thinks/thought/tell/tells/told ~ I/ME ~ INSULT/worthless/useless/nothing/bad/burden/mistake/evil/problem
      CARER ~ hate/hates* ME
      CARER ~ NEG ~ love/like/want/care ~ ME
      CARER ~ NEG ~ care ~ about ME
      CARER ~ NEG ~ love ME
      CARER ~ NEG ~ talk/speak ~ to ME
      CARER ~ ignore/ignores/ignoring/ignored* ME
      CARER ~ blame/blames/blaming* ME
      CARER ~ always ~ shout/shouts/shouting ~ ME
      CARER ~ SHOUT ~ at ME & FREQ
      CARER ~ screams/scream/screaming ~ at/in ~ ME/face
      CARER ~ swear/swears/swearing ~ at ME
      CARER ~ makes/make ME ~ feel ~ INSULT/bad/small/worthless/rubbish/sad/nothing
      CARER ~ laugh/laughs ~ at ME ~ cry/when
      CARER ~ love/loves/likes/like ~ SIB/CARER ~ more
      CARER ~ says ~ my ~ fault
      my fault ~ CARER ~ left/argue/fight/drink/drinks/sad/split
      CARER ~ wish/wishes/wished ~ I ~ NEG/was/were/girl/boy
      CARER ~ threaten/threatens/says/said ~ send/give ME ~ away/care
      CARER ~ smash/smashed/broke/breaks/throw/threw/rip/ripped ~ my ~ toy/toys/things/teddy/stuff/tablet/ipad/phone
      CARER ~ bin/binned/threw ~ my ~ teddy/toys/things & naughty/angry/bad/because
      CARER ~ NEG ~ let/allow ~ ME ~ see/talk/friends/eat/sleep/out/toilet
      nothing ~ I ~ do ~ good enough & CARER
      NEG ~ good enough & CARER
      CARER ~ INSULT
    `,
  },
  {
    id: 'EA-2 locked away or unwanted',
    category: 'emotional_abuse',
    severity: 'high',
    general: `
      CARER ~ CONFINE* ME
      CARER ~ CONFINE* ~ PLACE_CONFINED
      CARER ~ lock/locks/locked/shut/shuts/put/puts/keep/keeps/make/makes ~ ME/US ~ PLACE_CONFINED
      get/got/was/am/being ~ locked/shut ~ in/out ~ PLACE_CONFINED/house/room
      locked ~ in ~ PLACE_CONFINED & naughty/CARER/hours/night/dark/punish/cry
      I ~ get ~ locked/shut ~ in/out
      lock ~ on ~ outside ~ my/of ~ door
      CARER ~ wish/wishes/wished ~ never ~ had ~ ME/kids/children
      CARER ~ wish/wishes/wished ~ I ~ NEG ~ born
      CARER ~ say/says/said/told ~ never ~ wanted ~ ME
      CARER ~ NEG ~ want ~ ME ~ ANYMORE
      CARER ~ say/says/said/told ~ kill ~ SELF & ME/because/fault/I
      CARER ~ say/says/said/told ~ NEG ~ want ~ ME
      CARER ~ mistake/accident & wanted/had/wish/born & I/ME
      CARER ~ make/makes/made ~ ME ~ sleep ~ floor/outside/shed/garage/bath/cupboard
      CARER ~ make/makes/made ~ ME ~ stand ~ hours/night/outside/cold/corner/long
      CARER ~ make/makes/made ~ ME ~ eat ~ floor/bowl/sick/soap/off
      have to ~ eat ~ off ~ floor
      CARER ~ kill/killed/hurt/hurts ~ my ~ PET
      CARER ~ say/says/said/threaten ~ kill/hurt/get_rid ~ my ~ PET
      CARER ~ NEG ~ feed/let ME ~ eat ~ naughty/bad/punish
      treat ~ ME ~ like ~ slave/dog/animal/nothing/dirt
    `,
  },
  {
    id: 'DV-1 grown-ups hurting each other',
    category: 'domestic_violence',
    severity: 'high',
    general: `
      DAD ~ !I/SIB HIT* ~ MUM/her
      MUM ~ !I/SIB HIT* ~ DAD/him
      CARER ~ !I/SIB HIT* MY? CARER
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
      CARER ~ scared of ~ CARER/him
      we ~ had to ~ leave/run ~ night & CARER
      we ~ live ~ refuge
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
  },
]
