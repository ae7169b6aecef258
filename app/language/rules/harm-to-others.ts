import type { WordRule } from './rule.ts'

/** Wanting to hurt somebody. */
export const harmToOthersRules: readonly WordRule[] = [
  {
    id: 'HO-1 wants to hurt somebody',
    category: 'harm_to_others',
    severity: 'medium',
    general: `
      I ~ WANT* ~ HURT_OTHERS ~ PEER/NAME/CARER/SIB/STAFF/him/her/them/he/everyone/people/somebody/someone/PET
      I ~ going to/gonna/will ~ HURT_OTHERS* ~ PEER/NAME/CARER/SIB/STAFF/him/her/them/everyone/people
      I ~ HURT_OTHERS* ~ PEER/NAME/CARER/SIB/STAFF/PET & purpose/like/good/angry/cant/keep/FREQ/hard/blood/bleed/hospital
      I ~ kick/hit/hurt/kicked/punch/strangle/squeeze* ~ PET & when/like/purpose/angry/mad/because
      I ~ like ~ hurting/hurt ~ PET/SIB/PEER/people/animals
      I ~ think/thinking/dream/imagine* ~ about ~ HURT_OTHERS
      I ~ think/thinking ~ about ~ HURT_OTHERS ~ people/PEER/NAME/them/CARER/SIB
      I ~ wish* ~ PEER/NAME/CARER/SIB/STAFF/he/she/they ~ dead/die/died/DIE
      get ~ revenge ~ on
      make them ~ pay
      I ~ angry ~ might/could/going ~ HURT_OTHERS
      voices/voice ~ tell/tells/say ~ hurt/kill
      burn/burning ~ down ~ school/house
      set fire ~ to
      I ~ lit/light/set ~ fire/fires
    `,
    learned: `
      I ~ going to/gonna/will ~ strangle/batter/kill/smash/hurt/punch/stab ~ him/her/them
      I ~ squeeze/kick/hit/hurt/throw/burn/drown ~ PET & like/liked/good/purpose/angry/felt/laugh/want
      burn/burning ~ school/house ~ down
      I ~ hurt/hit/kick/squeeze* ~ PET/animal/baby & good/like/purpose
      list ~ of ~ people & hurt/kill/hate/get
      I ~ hit/kick/punch/bite/hurt ~ my ~ CARER & mad/angry/cant/stop/sometimes
      I ~ want/wanna* ~ push/throw ~ him/her/them/SIB/PEER ~ down/off/under/in_front
      make ~ him/her/them ~ die/dead/bleed/suffer/sorry
      make ~ her/him/them ~ bleed/cry/hurt/pay/sorry
      I ~ threw/hit/pushed/kicked/stabbed/bit/burned ~~ at/to? ~ SIB/PEER/NAME/CARER/him/her & purpose/hurt/wanted
      dream/think/imagine/thoughts ~ about ~ shooting/stabbing/killing/hurting/burning ~ everyone/people/PEER/CARER/SIB/class/him/her/them
      I ~ dream ~ about ~ HURT_OTHERS ~ everyone/people/class/them
      people ~ I ~ want ~ to? ~ hurt/kill/get
      I ~ like/love/enjoy ~ it? ~ when ~ I ~~ cry/bleed/hurt/scared
      I ~ want/wanna ~~ hurt/hit/kill/stab ~~ WEAPON
      so ~ angry ~~ hurt/hit/kill/smash/punch ~ someone/somebody/people/him/her/them
      could ~ hurt/kill/stab ~ someone/somebody/him/her/them
      I ~ pinch/bite/hit/kick/squeeze/hurt/slap/poke/squash/shake* ~ the? PET/baby/SIB ~~ cry/squeak/squeal/scream/nobody/like/stop/yelp
      I ~ like/love/enjoy ~~ when ~~ PET/baby/he/she/they/it ~ squeak/squeaks/cry/cries/scream/screams/squeal/hurts/bleed
      feel_like/want/going_to/could ~~ smash/smashing/punch/punching/kick/kicking/stamp ~~ face/head/him/her/them ~~ till/until/stop/blood/dead
      I ~ want/wish/imagine/think ~~ push/shove/throw ~ him/her/them/NAME/PEER ~ under/off/in_front/down ~~ bus/train/stairs/road/car/lorry
      list ~ of ~ PEER/NAME/kids/everyone/names ~~ hurt/kill/hate/get/die
      PET ~~ scared/afraid/frightened/hides/runs/flinches ~ of/from/when ~ ME/I & because/do/did/hit/kick/hurt
      things/what ~ I ~ do/did/done ~ to ~ it/PET/animals
      hands/head/I ~ want ~ to? ~ strangle/choke/hurt/stab/kill ~ him/her/them/NAME/SIB
    `,
  },
  {
    id: 'HO-2 a plan or a weapon',
    category: 'harm_to_others',
    severity: 'urgent',
    general: `
      I ~ BRING ~ WEAPON & PEER/NAME/him/her/them/school/CARER/HURT_OTHERS/show
      I ~ going to/will/gonna/want ~ stab/shoot/knife ~ PEER/NAME/CARER/SIB/STAFF/him/her/them/everyone/people/dad/mum
      I ~ WANT ~ HURT_OTHERS & WEAPON
      I ~ WANT ~ kill & NOW & him/her/them/PEER/NAME/SIB/CARER
      I ~ plan/planned/planning ~ HURT_OTHERS
      going to ~ bring/take ~ WEAPON ~ school
      I ~ got/have/hid/hidden ~ WEAPON ~ bag/pocket/coat/tray/locker/room/bed
      I ~ know ~ where ~ WEAPON & kill/hurt/stab/CARER/PEER/NAME
      shoot/blow/burn ~ up/down ~ school
    `,
    learned: `
      bring/bringing/taking/take ~ hammer/knife/WEAPON/bat/scissors ~ in/school/tomorrow & sorry/he/get/him/her/them/PEER
      he/she/they ~ will be ~ sorry & WEAPON/bring
      WEAPON ~ under/in/behind ~ my? ~ bed/pillow/room/wardrobe & for/when/he/him/comes/case/her/they
      I ~ hid/hide/have/got/bring/brought/made ~~ rock/brick/stone/pole/bat/blade/scissors/hammer ~~ for/when/case ~~ NAME/PEER/him/her/them/tomorrow
      I ~ know ~ where ~~ WEAPON & hurt/kill/list/revenge/get/stab/sorry
      petrol/matches/lighter/firework/fireworks ~~ for ~ his/her/their/the ~ house/car/school/shed/face
      NEG ~ laughing/smiling/laugh ~~ when & bag/bring/see/sees/pocket/got
      see/sees ~ what ~~ in ~ my ~ bag/pocket/coat & he/she/they/sorry/laughing/NEG | birthday present surprise lunch
      I ~ know ~~ when/time/where ~~ he/she/they/NAME ~ goes/walks/lives/gets ~~ & WEAPON/hurt/kill/petrol/sorry
    `,
  },
]
