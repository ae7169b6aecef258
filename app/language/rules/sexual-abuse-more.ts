import type { WordRule } from './rule.ts'

/** Touching, looking and pictures, continued. */
export const sexualAbuseMoreRules: readonly WordRule[] = [
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
      lock/locks/locked/shuts ~~ behind ~ us/me & sir/teacher/coach/WHO/he
      smell/smells/smelling/sniff/sniffs ~ my/your ~ knickers/pants/underwear
      WHO ~~ in ~ the? bathroom/bath/shower/toilet ~ when/while ~ I ~ am? ~ in
    `,
  },
  {
    id: 'SA-3 something about bodies',
    category: 'sexual_abuse',
    severity: 'medium',
    general: `
      is ~ it ~ ok/okay/normal/allowed/wrong/right/bad ~~ TOUCH/PRIVATE/UNDRESSED/kiss/bath/shower & CARER/UNCLE/adult/grown_up/STAFF/someone/people
      someone/somebody ~ TOUCH* ME
      kisses/kissed/kiss ~ ME ~ on ~ lips/mouth & CARER/UNCLE/STAFF/STRANGER/TEEN/UNKNOWN
    `,
    learned: `
      ok/okay/normal/wrong/right/allowed ~ if/for/when ~ adult/grown_up/someone/CARER/UNCLE/STAFF/big_boy ~ AFFECTION/TOUCH
      someone/somebody ~ hurting/hurt/hurts ME
      PRIVATE & SECRET & WHO/SIB/PEER/he
      I ~ have to ~ share ~ bed ~ uncle/STRANGER/mums_friend/him/man/grandad | holiday
      share ~ bed ~ with ~ uncle/STRANGER/mums_friend/dads_friend/stepdad/grandad/man
      TOUCH* ~ PRIVATE
    `,
  },
]
