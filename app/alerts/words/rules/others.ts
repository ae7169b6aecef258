import type { WordRule } from './rule.ts'

/** Other children, older people who use children, and wanting to hurt somebody. */
export const otherRules: readonly WordRule[] = [
  {
    id: 'BU-1 one unkindness',
    category: 'bullying',
    severity: 'low',
    general: `
      PEER/NAME/SIB/UNKNOWN ~ MEAN
      MEAN ~ to ME
      PEER/NAME ~ ROUGH* ME
      PEER/NAME ~ HIT* ME
      NEG ~ let ME ~ play
      PEER/NAME ~ NEG ~ play/talk/sit ~ with/to ME
      PEER/NAME ~ call/calls/called ME
      PEER/NAME ~ fall/fell ~ out
      NEG ~ want ~ be ~ my ~ friend
      PEER/NAME ~ NEG ~ like ME
      PEER/NAME ~ take/takes/took/steal/stole/broke ~ my
      I ~ getting/get/am/being/got ~ bullied/picked_on
    `,
  },
  {
    id: 'BU-2 again and again',
    category: 'bullying',
    severity: 'medium',
    general: `
      PEER/NAME/UNKNOWN/they & MEAN & FREQ
      MEAN ~ ME & FREQ
      MEAN & ME & SCHOOLPLACE & FREQ
      bully/bullies/bullying/bullied* ME
      I ~ being/am/get/getting/been/got ~ bullied*
      bullied/bullying & NEG/scared/me/school
      pick/picks/picking/picked on* ME
      PEER/NAME/everyone/they ~ call/calls/called/calling ME ~ INSULT
      call/calls/called/calling ME ~ INSULT
      say/says/said/saying ~ I ~ INSULT & PEER/NAME/they/everyone/FREQ/SCHOOLPLACE
      PEER/NAME/they/UNKNOWN ~ HIT* ME & FREQ
      PEER/NAME/they/UNKNOWN ~ HIT/ROUGH ME & SCHOOLPLACE & FREQ
      PEER/NAME/they/UNKNOWN ~ HIT* ME ~ with/in/on ~ BODY/WEAPON/stick/face/head
      HIT* ME & SCHOOLPLACE
      PEER/NAME/they/UNKNOWN ~ ROUGH/trip/push/kick* ME & FREQ
      PEER/NAME/they/UNKNOWN ~ take/takes/took/steal/steals/stole/nick ~ my ~ money/lunch/food/snack/bag/coat/things/stuff/phone/dinner & FREQ
      take/takes/took ~ my ~ money/lunch/dinner/snack
      make/makes/making/made ~ fun ~ ME
      laugh/laughs/laughing/laughed ~ at ME & FREQ/SAD/because/when/NEG
      everyone/everybody/whole_class/all/they ~ laugh/laughs/laughing/hate/hates/ignore/ignores ~ ME
      everyone/everybody/whole_class/they ~ against ME
      NEG ~ let/lets ME ~ play ~ FREQ/ever/anymore
      NEG ~ let/lets ME ~ play & FREQ/SAD/LONELY
      leave/leaves/left ME ~ out & FREQ/SAD/on_purpose
      turn/turned/turns ~ everyone/friends ~ against
      FEAR & PEER ~ school/bus/get/beat/waiting/playground/wait
      FEAR ~ of ~ PEER/NAME
      FEAR ~ go/come/coming/going ~ SCHOOLPLACE & PEER/MEAN/because/they
      NEG ~ want ~ come/go ~ school & MEAN/PEER/they/NAME
      hide/hiding ~ toilet/toilets/library ~ lunch/break/playtime/because/from/so
      make/makes/made/force/forced/dare/dared/told ~ ME ~ do/eat/give/steal/lie/touch & PEER/NAME/they/MEAN/SCHOOLPLACE
      PEER/NAME/they ~ spit/spits/spat* ~ on/at/in
      threaten/threatens/threatened* ME & PEER/NAME/they/SCHOOLPLACE/UNKNOWN
      PEER/NAME/they ~ wait/waiting/waits/follow/following/follows/chase/chases ~ ME & SCHOOLPLACE/FEAR/home/after
      rumours/rumour ~ about ME
      spread/spreading ~ rumours/lies
    `,
  },
  {
    id: 'BU-3 assault, threat or prejudice',
    category: 'bullying',
    severity: 'high',
    general: `
      PREJUDICE & call/calls/called/calling/say/says/said/shout/shouted/PEER/MEAN/NAME/they
      PREJUDICE ~ to ME
      racist ~ to/names/about/things/words
      laugh/laughs/laughed/tease/bully/mean/horrible & PREJUDICE
      PEER/NAME/they/UNKNOWN ~ GRAVE* ME
      PEER/NAME/they/UNKNOWN ~ hold/held/pin/pinned ~ ME ~ down
      PEER/NAME/they ~ HIT* ME & INJURY
      PEER/NAME/they ~ HIT/ROUGH* ME & bleed/blood/bruise/broke/hospital/ground
      PEER/NAME/they/UNKNOWN ~ beat/batter/jump/beat_up* ME ~ up/after/group/all
      beat ME up | game
      going to/gonna/will/said/says ~ beat/batter/kill/stab/hurt/get ME & PEER/NAME/they/after_school/SCHOOLPLACE/bus
      PEER/NAME/they/UNKNOWN ~ say/says/said/threatened ~ kill/stab/hurt/batter ME
      PEER/NAME/they/UNKNOWN ~ say/says/said/tell/told ~ kill/hurt ~ SELF
      told/tell/tells/says/said ME ~ kill/hurt ~ SELF/yourself
      told/tell/tells/says/said ~ go/should ~ die/kill & ME/I/PEER/they
      PEER/NAME/they ~ head ~ toilet
      PEER/NAME/they ~ WEAPON & ME/my
      PEER/NAME/they ~ strip/pull ~ my ~ UNDERWEAR
    `,
  },
  {
    id: 'EX-1 used by older people',
    category: 'exploitation',
    severity: 'high',
    general: `
      GANGWORK ~ PACKAGE ~~ for/to ~ TEEN/PEER/SIB/CARER/STRANGER/them/him/man/boys/people/cousin & GIFT/SECRET/NEG/TEEN/STRANGER/money/look/gang
      TEEN/STRANGER/GANG/UNKNOWN ~ give/gave/gives/ask/asked/asks/pay/pays/paid/buy/buys/bought/tell/told/want/make ~ ME ~~ PACKAGE/GIFT/carry/deliver/hold/look_after
      TEEN/STRANGER ~ GIFT & ME & carry/deliver/hold/bag/NEG/SECRET/if/owe/job/jobs/errand
      owe/owes/owing ~ money/them/him & TEEN/gang/hurt/SIB/scared/drugs/boys
      pay/pays/paid/gives/gave ME ~ GIFT ~ carry/take/deliver/drop/hold/hide/keep/look_out/watch
      carry/deliver/hold/hide/drop/take/keep ~ drugs/weed/knife/gun/package/packet/parcel ~ for
      have to/makes/made/make/told/asked ~~ carry/deliver/hold/hide ~ drugs/weed/knife/gun/package/packet/parcel/bag
      join/joined/in/part ~ gang & I/WANT/they/brother/make
      GANG & ME/I/SIB & make/made/want/WEAPON/drugs/scared/join/join_in/carry
      look/looks ~ out ~ police & TEEN/boys/give/gave/money
      TEEN/STRANGER/older & make/made/makes/told/asked ~ steal/nick/fight/film
      CARER/SIB/UNCLE ~ make/made/makes/told/ask/asks ~ ME ~ steal/nick/beg/deliver/carry/sell & shop/money/drugs/bag/people/street/packet/package
      I ~ have to ~ work ~ NIGHT/shop/all/money/takeaway & CARER/school/tired/FREQ
      I ~ have to ~ beg
      I ~ carry/carries/carrying/have/keep/bring/got/take ~ WEAPON ~~ protect/safe/safety/SELF/case/pocket/bag/school/scared/protection
      SIB/PEER/CARER/TEEN ~ carry/carries/carrying/has/got/keeps/hides/hid/showed ~ WEAPON
      he/she/they/UNKNOWN ~ carries/carry/has/got/showed ~ WEAPON & school/ME/bag
      WEAPON ~ in ~ his/her/their ~ bag/pocket/coat/room
      EXTREME & CARER/SIB/UNCLE/STRANGER/ONLINE/TEEN ~ says/say/said/shows/showed/told/wants/makes/watches
      CARER/SIB/UNCLE ~ says/said/wants/wanted/told ~ fight/go/join ~ war/fighters/syria/army & EXTREME/god/allah/infidel
      kill/hate/hurt ~ all/people ~~ believe/religion/muslims/jews/foreigners/white/black/unbelievers
    `,
  },
  {
    id: 'EX-2 marriage or cutting',
    category: 'exploitation',
    severity: 'urgent',
    general: `
      I/ME ~ MARRY ~~ CARER/UNCLE/cousin/man/someone/ABROAD/him & CARER/UNCLE/cousin/ABROAD/have_to/NEG/make/made/going/family
      have to/going to/made/make/makes/making/wants/want/says/said ~~ MARRY & ME/I/SIB & CARER/UNCLE/cousin/ABROAD/family/man | grow_up_and
      SIB ~ MARRY & NEG/ABROAD/forced/cousin/14/15/16/12/13
      forced ~ MARRY
      taking/take/going/go/sent/fly ~~ ABROAD & MARRY/FGM/husband/NEG_come_back/cutting/ceremony
      ABROAD & FGM
      FGM & girls/girl/woman/sister/cousin/aunty/nan/CARER/down_there/ABROAD
      cut/cutting/cuts ~~ girls/PRIVATE/down_there/between & CARER/ABROAD/SIB/cousin/lady/aunty/tradition/woman/holiday
      become/becoming/make/made/turn ~ woman/proper_girl/clean & ABROAD/holiday/ceremony/party/CARER/special/cut
      ABROAD & special/ceremony/party ~~ girl/girls/woman & NEG/hurt/hurts/secret/cut/lady/scared
      ABROAD & NEG ~ come/coming ~ back & CARER/FEAR/MARRY/scared
    `,
  },
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
  },
]
