import type { WordRule } from './rule.ts'

/** Touching, looking and pictures. */
export const sexualAbuseRules: readonly WordRule[] = [
  {
    id: 'SA-1 touched or made to touch',
    category: 'sexual_abuse',
    severity: 'urgent',
    general: `
      TOUCH* ~ MY PRIVATE
      TOUCH* ~ ME ~ PRIVATE
      AFFECTION/grab/poke/slap/smack/squeeze/feel* ~ MY PRIVATE | bum bottom
      kiss/tickle/squeeze/grab/rub/poke* ~ my bum/bottom/bits
      TOUCH* ~ MY ~ UNDERWEAR
      TOUCH* ME ~ under/in/inside ~ UNDERWEAR
      hand/hands/fingers ~ in/under/down/up/inside ~ my ~ UNDERWEAR/clothes/top
      make/makes/made/making/wants/want/asks/asked/tells/told ~ ME ~ touch/rub/hold/kiss/see/lick/look ~ !after/for/like his/her/their/it/him/PRIVATE
      touch/rub/hold/kiss/lick ~ his/her PRIVATE
      show/shows/showed/shown/showing ~ ME ~ his/her/their ~ PRIVATE
      saw/see/seen ~ his PRIVATE & made/make/showed/told/SECRET
      put/puts/putting/stick/sticks ~ his/her/it/finger/fingers/thing ~ in/inside/on/up ~ my ~ PRIVATE/mouth/bottom/bum
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ TOUCH* ME & UNEASY
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ TOUCH* ME & SECRET
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ TOUCH* ME & BED
      TOUCH* ME & NEG ~ like/want & CARER/UNCLE/STRANGER/STAFF/TEEN
      TOUCH* ME & SECRET
      TOUCH* ME ~ where ~ NEG/shouldnt/private/supposed
      touch/touches/touched/touching* ME ~ places
      TOUCH* ME ~ down there
      TOUCH* ME ~ funny/wrong/weird/yucky/bad/rude/bottom/bum
      CARER/UNCLE/STRANGER/STAFF/TEEN ~ lie/lies/lay/get/gets/got/climb/climbs/come/comes/came ~ in/into/on ~ my bed
      UNKNOWN ~ get/gets/got/climb/climbs/come/comes/came ~ in/into ~ my bed
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ get/gets/got/climb/lie/lies ~ into/in bed ~ with ME
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ UNDRESSED
      make/makes/made/tell/tells/told/ask/asks/asked/want/wants ~ ME ~ UNDRESSED
      UNDRESSED & PHOTO
      PHOTO ~ PRIVATE
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ show/shows/showed/showing/makes/made ~ ME ~ RUDE
      make/makes/made ~ ME ~ watch ~ RUDE/PRIVATE/kissing
      sex* ~ with ~ ME
      rape/raped*
      molest/molested*
      sexually ~ abuse/assault/assaulted/abused
      special game & UNCLE/CARER/UNKNOWN/BED/SECRET/TOUCH
      game & UNDRESSED/PRIVATE & CARER/UNCLE/STRANGER/TEEN/UNKNOWN
      SECRET & UNDERWEAR & CARER/UNCLE/UNKNOWN/TEEN
      UNCLE/CARER/UNKNOWN & SECRET & BED
      bleed/bleeding/blood/sore/hurts/hurt ~ PRIVATE & CARER/UNCLE/he/TOUCH/after/when
      PRIVATE ~ hurt/hurts/sore/bleeding ~ after/when/because & CARER/UNCLE/UNKNOWN/sleepover/weekend/HOME
    `,
    learned: `
      PHOTO ~ of ~ ME/my ~ naked/nude/bath/shower/undressed/underwear/pants/knickers/PRIVATE/bra/changing
      take/taking ~ PHOTO ~ ME/my ~ PRIVATE/knickers/pants/bra/underwear/bath/shower/getting_dressed/changing
      CARER/UNCLE/STRANGER/TEEN/UNKNOWN/SIB ~ rub/rubs* ~ himself/against/on
      rub/rubs/rubbing ~ himself/herself ~ on/against
      put/puts ~ something/it ~ in ~ my ~ mouth & sick/makes/made/he/yucky | spoon medicine dentist
      sit/sitting ~ on ~ him/his/lap ~~ down_there/PRIVATE/horrible/hard/funny/weird/feels
      PRIVATE/down_there & feels/feel/hurt/hurts/horrible/weird/sore & he/him/UNCLE/CARER/STRANGER/asks/makes
      CARER/UNCLE/UNKNOWN/STRANGER ~ come/comes ~ in & shower/bath & TOUCH/look/watch/stays
      WHO ~ bath/baths/bathe/bathes/wash/washes ME & PRIVATE/hurts/NEG/touch/too/funny/weird/long
      front bit/bits/bottom
      WHO ~ tongue & kiss/mouth/kisses
      WHO ~ show/shows/showed ~ us/me ~ his ~ thing/bits/PRIVATE/willy
      his ~ thing/bits/privates ~ out
      WHO ~ let ~ him/her ~ touch
      let ~ him/her/WHO ~ touch/see/look
      if ~ I ~ let ~ him/her/them
      WHO ~ told/tell/tells/makes/asks/asked/wants ~ ME ~ lie/lay/sit/get ~~ bed/clothes/lap/undressed
      WHO/SIB ~ put/puts/pressed/rubbed ~ his ~ PRIVATE
      WHO ~ unzip/unzips/undoes/undid/drops/pulls/pulled/takes/took ~ his/her/my ~ trousers/pants/belt/zip/flies & look/touch/me/makes/made
      WHO/SIB ~ lick/licks/licked* ~ ME/my | PET ice_cream
      UNCLE/STRANGER/STAFF/TEEN/UNKNOWN/stepbrother/big_brother/cousin ~ UNDRESSED | bath beach swimming funny baby nappy toddler
      WHO/SIB ~ lie/lies/lay/lying/sits/gets ~ on ~ top ~ of? ME | play wrestling
      on top ~ of ME | wrestling wrestle pile bundle
      make/makes/made ME ~ kiss ~ it
      WHO ~ fingers ~ in
      show/showed/shows/showing ~ ME ~~ sex/RUDE/naked
      WHO ~ lock/locks/shut/shuts ~~ door & bed/our_time/touch/secret/cuddle/me_and_him/alone/undress/clothes
      two/lots/three ~ pairs ~ pyjamas/pants/knickers/leggings & bed/night/sleep/wear
      drawers/chair/toys/box/desk ~~ against/behind ~ door & night/bed/sleep/so/case
      WHO ~ give/gives/gave ME ~ sweets/money/treats/presents ~ after/if/not & touch/bed/secret/let/room/cuddle/tell/kiss
      WHO/SIB ~ do/does/did ~ stuff/things ~ to ME
      do/does/did ~ stuff/things ~ to ME & hate/UNEASY/night/bed/sleep/NEG
      WHO/SIB ~ put/puts/takes/take/move/moves/hold/holds ~ my ~ hand/fingers/mouth/head ~ somewhere/there/down/inside/where
      WHO/SIB/he/she ~~ my ~ hand ~ somewhere
      all/other/every ~ girls/boys/kids/children/families ~ do/does ~ it/this & he/says/said/UNCLE/CARER/special/cry | homework
      UNCLE/CARER/UNKNOWN/STAFF & special & cry/hurts/NEG_like/UNEASY/ashamed & it/do/does
      our ~ game & hurts/hurt/sore/cry/toilet/wee
      hurts/hurt/sore ~~ go/going ~ to ~ the? toilet/wee/poo/loo & game/he/she/UNCLE/SIB/stepbrother/CARER/after
      do/does/did ~ stuff/things ~ to ME ~~ night/bed/dark
      WHO/SIB ~ takes/take/took/taking ~ videos/video/photos/pictures/pics ~~ of? ME ~~ no/without/NEG/in ~ clothes/pyjamas/UNDERWEAR/bath/shower/PRIVATE
      make/makes/made/tell/tells/told/ask/asks/asked/want/wants ME ~~ take/get/pull ~ my? ~ UNDERWEAR/clothes/everything ~ off | wet muddy swimming pe doctor nurse shoes coat
      WHO ~~ UNDERWEAR/clothes ~ off & PHOTO/video/touch/watch/secret
      how ~ you ~ show ~ love
      UNDRESSED & bed/sleep & WHO/he/him/feel
      WHO ~ say/says/said ~~ if ~ I ~ do ~~ thing ~~ let/give/buy/get/have ~ ME
    `,
  },
  {
    id: 'SA-2 uneasy about somebody',
    category: 'sexual_abuse',
    severity: 'high',
    general: `
      PEER/SIB/NAME ~ TOUCH* ~ MY PRIVATE
      PEER/SIB/NAME ~ pull/pulls/pulled ~ down ~ my ~ UNDERWEAR
      pull/pulls/pulled ~ my ~ UNDERWEAR ~ down
      PEER/SIB/NAME ~ show/shows/showed ~ ME ~ PRIVATE/RUDE
      PEER/SIB/NAME/TEEN ~ make/makes/made/dared/dares ~ ME ~ kiss/touch/show/watch
      try/tries/tried/trying ~ kiss/touch ME
      lift/lifts/lifted/look/looks/looked ~ up ~ my ~ skirt/dress/top
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ GAZE ~ ME & BED/UNDERWEAR/undress/dress/dressed/shower/bath/toilet/change/changing/wash
      GAZE ~ ME ~ in/when/while/get/getting ~ shower/bath/toilet/undressed/dressed/changed/changing
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ TOUCH ME
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ sit/sits ~ on ~ his/lap/knee & UNEASY
      make/makes/made ME ~ sit ~ lap/knee
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ hugs/hug/cuddle/cuddles/kiss/kisses/tickle/tickles* ME ~ too/long/lips/mouth/funny/weird/hard/when/stop
      hugs/hug/cuddle/cuddles/kiss/kisses/tickle/tickles* ME & UNEASY
      NEG ~ like ~ the? way ~ CARER/UNCLE/STRANGER/STAFF/TEEN/he/UNKNOWN ~ look/looks/touches/touch/hugs/cuddles/tickles/kisses
      NEG ~ like ~ way ~ looks/touches/hugs/cuddles/tickles/kisses
      NEG ~ like ~ when/how/it ~ UNCLE/CARER/UNKNOWN/STAFF/TEEN ~ touch/tickle/cuddle/hug/kiss/bath/bathes/washes/dress/comes/babysits
      NEG ~ like ~ being ~ alone ~ with ~ UNCLE/CARER/STAFF/TEEN/him/he
      NEG ~ want ~ be ~ alone ~ with ~ UNCLE/CARER/STAFF/TEEN/him/he
      NEG ~ like/want ~ being/be ~ UNCLE/him ~ room/bed/car & UNEASY/NEG
      UNCLE/CARER/UNKNOWN/STAFF/TEEN ~ come/comes/came ~ into/in ~ my ~ room/bedroom & NIGHT/UNEASY/asleep/bed/scared/pretend
      UNCLE/CARER/UNKNOWN/STAFF/TEEN ~ come/comes/came ~ in ~ when ~ I ~ shower/bath/toilet/dressed/changing
      come/comes/came ~ in/into ~ my ~ room ~ NIGHT & UNEASY/HIDE/SECRET
      pretend ~ asleep & come/comes/door/room/he/him
      secret ~ with/about ~ UNCLE/STAFF/STRANGER/him & bad/NEG/UNEASY/tell
      UNCLE/STAFF/STRANGER/TEEN & SECRET | married baby leaving class agent
      CARER & SECRET & BED/TOUCH/UNEASY/game/hug/cuddle/night
      feel/feels/felt ~ UNEASY & UNCLE/STAFF ~ near/with/around/alone/touch/sit/close/hug
      girlfriend/boyfriend/wife ~ he/says/said/calls/called & UNCLE/STAFF/STRANGER/CARER & my/I/ME ~ his
      says/said/calls ~ I ~ his ~ girlfriend/wife/special_girl/special_boy
      I ~ saw/seen/watched/watch ~ RUDE ~ on/and/at & NEG/UNEASY/SIB/PEER/cousin/head
      RUDE & cousin/SIB/TEEN/UNCLE/PEER ~ showed/shows/show/made
      my ~ PRIVATE ~ hurt/hurts/sore/bleed/bleeding/itchy/itches
      hurts ~ when ~ I ~ wee & UNEASY/CARER/UNCLE/after
      pants/knickers/underwear ~ blood
      blood ~ in ~ my ~ pants/knickers/underwear
    `,
    learned: `
      sting/stings/burn/burns/hurts/hurt ~ when ~ I ~ wee/pee/poo & UNCLE/CARER/stayed/since/after/sleepover/he
      STAFF/UNCLE/STRANGER/CARER/TEEN/UNKNOWN ~ TOUCH* ~ my ~ leg/hair/back/face/knee/neck/body/shoulder | HAIRCUT cut sick poorly better goodnight
      STAFF/UNCLE/STRANGER/TEEN ~ sit ~ too ~ close
      pretend ~ asleep & bed/room/night/he/him/touch
      doctors/mums_and_dads/mummies_and_daddies/house & PRIVATE/look/touch/bits & play/plays/game/wants
      look/looks/looking/see ~ at? ~ my ~ bits/PRIVATE
      STAFF/UNCLE/STRANGER/TEEN ~ text/texts/texting/message/messages/messaging/calls ME & NIGHT/pretty/secret/love/late/special
      say/says/said ~ I ~ am? pretty/sexy/beautiful/special & STAFF/UNCLE/STRANGER/TEEN/UNKNOWN | mum nan
      special ~ cuddle/cuddles/time/hug/kiss/game/friend/massage
      CARER ~ would/be ~ cross/angry/mad/upset ~ if ~ she/he/they ~ knew/know/found
      NEG ~ want ~ sleep/stay/go ~~ UNCLE/GRAN ~ because/night/ANYMORE/house
      night time thing
      thing ~ he/she/they ~ does/do/did
      SIB/PEER ~ make/makes/made ~ ME ~~ RUDE/rude/look/touch/watch
      rude ~ things/stuff/pictures/videos ~ on ~ phone/ipad/computer/tablet
      climb/climbs/climbed/get/gets/got/creep/creeps ~ in ~ with ME | tent car den PET dog cat thunder storm nightmare
      WHO/SIB ~~ bed/dark/night ~~ NEG ~ move/speak/want/like
      I ~ NEG ~ move & bed/dark/night/in_with/touch
      WHO ~ takes/taking/took ~ pictures/photos/videos ~~ changed/changing/dressed/bath/shower/asleep/undressed
      NEG ~ like ~~ when ~ UNCLE ~ babysits/babysit/looks_after/comes/stays/bath
      NEG ~ like ~ UNCLE
      NEG ~ like ~~ UNCLE & babysits/babysitting/alone/night/bath/bed
      WHO ~ stare/stares/staring/looks ~ at? ~ my ~ body/chest/legs/bum
      WHO ~ ask/asks/asked/wants/want ~~ see/show/look ~ my/at ~ UNDERWEAR/PRIVATE/bra/body | mum nan wash school
      take/taking ~ everything/clothes/it_all ~ off & game/have_to/says/cousin/he/make/made/told
      NEG ~ lock & bathroom/toilet/shower & WHO/walks/comes
      WHO ~ walks/walk/comes/come/barges ~ in ~ when/on/while & bathroom/shower/bath/changing/dressed/always
      I ~ lock/locks ~~ bathroom/toilet ~~ when/because/so/if/in_case/from ~~ WHO
      UNCLE/CARER/STAFF/TEEN/UNKNOWN ~ hugs/hug/cuddles/cuddle ~~ too/long/tight/breathe/neck/hands/go
      breathes/breathing/breath ~ on/in ~ my ~ neck/ear/face
      DAD/UNCLE/STAFF/TEEN/UNKNOWN ~ help/helps/wants/insists ~~ shower/bath/wash/undress/dressed/toilet & NEG/still/always/old/hate/weird/own
      NEG ~ want ~ sit/sleep/be ~ next/near/by/beside ~ to? him/UNCLE/CARER & hand/touch/hands/because/leg
      puts/put ~ hand/hands/arm ~ on/round ~ ME & NEG/UNEASY/weird/stop
      NEG ~ like ~~ smell/breath/hands ~ of/on & him/his/UNCLE
      I ~ lock/block & bathroom/toilet/shower & WHO ~ walks/walk/comes/come
      WHO ~ have to/makes/say/says ~ ME? ~~ kiss ~ him/her ~ properly/lips/mouth
      kiss ~ him ~ properly
      hate/NEG_like ~ sleep/sleeping/stay/staying ~ at? ~ UNCLE/cousins/cousin/grandads/uncles
      rub/rubbing/rubbed ~ against ME
      WHO ~ ask/asked/asks/want/wants/guess/talk ~~ knickers/underwear/bra/boxers/pants/wearing_under
      WHO/STAFF/coach ~~ look/looking/looks/watch/watches/watching/stare/stares/stands/stay/stays ~~ shower/changing/undress/toilet/dressed/naked
      shower/changing/undress/toilet/dressed/showers & STAFF/coach/man/he ~ looking/looks/watches/watch/watching/stares/stands/stand
      WHO/STAFF ~ make/makes/made ~ us/ME ~ shower/undress/bath/strip/change
      kiss/kisses/kissed/kissing ~~ tongue
      grown_up/adult/man/someone/CARER/UNCLE ~ kiss/kisses/touch/touches/touching ~ you
      my/his ~ lap/knee ~~ nightie/pants/underwear/pyjamas/knickers/nothing_on
      WHO ~ dry/dries/dried/wash/washes/washing/wipes/cream/creams ME ~~ bath/shower/can_do/old/myself/toilet & NEG/old/myself/hate/still/do_it
      DAD/UNCLE/TEEN/UNKNOWN/stepdad ~ come/comes/came/goes/creeps ~ in/into ~ my/her/his ~ room/bedroom/bed
      two/three/extra/lots ~~ leggings/pants/knickers/pyjamas/shorts/trousers ~~ bed/night/sleep/UNCLE
      TEEN/PEER/SIB/he ~ made/make/makes ~ ME ~ see/look/watch ~~ his/thing/it/PRIVATE
      what ~~ mean/happens/means ~~ grown_up/adult/man/someone ~~ kiss/touch/cuddle ~~ you
      touched/touch/touches/kissed ~ you & ok/bad/wrong/fault/no/normal
    `,
  },
]
