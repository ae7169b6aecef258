import type { WordRule } from './rule.ts'

/** Hurt by a grown-up, or by a brother or sister, continued. */
export const physicalAbuseMoreRules: readonly WordRule[] = [
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
    learned: `
      SIB ~ ROUGH* ME & FREQ/INJURY/hard/stairs/breathe/cry/scared/cant
      SIB ~ hold ~ ME ~ down
      STAFF ~ ROUGH* ME
      STAFF ~ ROUGH* ~ MY BODY
      UNKNOWN ~ HIT* ME & scared/FEAR/cry/FREQ
      CARER ~ HITTING ~ my ~ face/head
      get ~ battered/leathered/walloped
      WHO ~ HIT* ~ MY BODY
      WHO ~ HIT* ME
      lady/man/club_leader/coach/teacher ~ HIT* ME
      lady/man/teacher/coach/miss ~~ HIT* ~ MY BODY
      SIB ~ cant/couldnt ~ breathe
      SIB & cant/couldnt ~ breathe | poorly asthma hospital ill
      SIB ~ knife/scissors/strangle/choke/throttle ~ ME/my
      CARER ~ throw/chuck/launch ~ THINGS/IMPLEMENT/it ~ at
      INJURY & CARER ~ did/done/made/caused/gave
      UNKNOWN ~~ and/then HIT* ME
      SIB ~ HIT ~ the ~ hell/life/crap/stuffing ~~ ME
      is ~ it ~ normal/ok/allowed ~~ grown_up/adult/parent/CARER/mums/dads ~~ belt/HIT/smack/slap/stick/hurt
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
      CARER ~ BODY ~ cigarette/iron/lighter/kettle/cooker/hob
      put/puts ~ cigarette/fag/iron/lighter ~ on ME/BODY
      CARER ~ head ~ under/in ~ water/bath/toilet
      CARER ~ HIT* ~~ bleeding/blood/unconscious/broken/passed_out/knocked_out
      CARER ~ HIT* & bleed/blood/bled/broke/broken
      CARER ~ broke/broken/breaks ~ my ~ arm/leg/finger/nose/rib/wrist
      CARER ~ knock/knocked ~ ME ~ out
      CARER ~ knock/knocked ~ my ~ tooth/teeth
    `,
    learned: `
      CARER ~ say/says/said/will/going/want/gonna ~~ get ~ WEAPON & I/ME/if
      CARER ~ WEAPON ~~ if ~ I
      CARER ~ teach ME ~ lesson & burn/cooker/iron/knife
      WHO ~ everything/it ~ went ~ black
      everything went black & WHO/neck/throat/HIT/head
      WHO ~ squeeze/squeezed/hold/held/grab/grabbed ~ my ~ neck/throat
      WHO ~ leave/left ~~ die/dead
      I ~ thought ~ I ~ going to ~ die & WHO/HIT/neck/breathe/water
      CARER ~ burn/burnt/burned/burns* ME
      CARER ~ burn/burnt/burned/burns* ~ MY BODY
      WHO ~ pillow/cushion/hand/sock/tape ~ on/over ~ ME/my_mouth/my_face
      WHO ~ sat/sit/sits/knelt/kneel/stood/lay/lies ~ on ~ my ~ chest/face/neck/head/back/throat & breathe/air/breath/dizzy/black/choke
      WHO ~ pour/poured/spill/throw/threw/tip/tipped ~~ hot/boiling ~~ on/at/over ~ ME/MY
      hot/boiling ~ tea/water/coffee/drink/soup ~ on/over ~ MY BODY & WHO/purpose/because/shut_up/naughty | accident accidentally spilt
      WHO & NEG ~ get/got/catch ~ no? ~ air/breath
      WHO ~ make/makes/made ~ ME ~ bleed
      WHO ~ swing/swung/swings ~ ME ~ by & let_go/head/wall/floor/two/dizzy
      WHO ~ put/puts/pulled ~~ bag/pillow/blanket/towel/cushion ~ over/on ~ my ~ head/face/mouth | hair dry bath
    `,
  },
]
