import type { WordRule } from './rule.ts'

/** Put down, shut away or unwanted. */
export const emotionalAbuseRules: readonly WordRule[] = [
  {
    id: 'EA-1 put down at home',
    category: 'emotional_abuse',
    severity: 'medium',
    general: `
      CARER ~ call/calls/called/calling ME ~ INSULT
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
    `,
    learned: `
      CARER ~ cuddle/hug/love/kiss/like ~ SIB/own/kids/children & NEG/push/me/ignore
      CARER ~ push/pushes ME ~ off/away
      nothing ~ I ~ do ~~ right/enough & CARER
      CARER ~ wish ~ left/leave ME
      CARER ~ NEG ~ cuddle/hug/kiss ME
      CARER ~ pretend/act/acts ~ NEG ~ there/exist/here
      CARER ~ pretend/pretends ~ I ~ NEG
      CARER ~ say/says/said ~ I ~ ruin/ruined/spoil/spoiled/spoilt ~ life/everything/it
      CARER ~ film/films/video/record ~ it/me ~ cry/crying
      CARER/UNKNOWN ~ laugh ~ at ME ~ cry
      if ~ I ~ was ~ more ~ like
      CARER ~ say/says/said/think/thinks ~ I ~ reason ~ for/that/why/CARER
      I ~ reason ~ CARER ~ left/sad/angry/drinks/argue/fight
      whatever/anything/everything ~ I ~ do ~~ wrong/bad/shout/shouts/trouble/enough
      everyone/everybody/SIB/they ~~ except/but/not ~ me & HOME/CARER/present/family/treat/food
      CARER ~ fat/ugly/stupid/thick/useless/pig/lazy/INSULT & ME/I/calls/call/says | baby having
      CARER ~ makes/make ~ fun ~ ME
      CARER ~ embarrass/embarrasses/humiliate/shames ME
      CARER ~ tell/tells/told ~ everyone ~ wet/stupid/bad/baby
      CARER ~ use ~ me ~ against
      CARER ~ make/makes/want/wants/ask/asks ME ~ choose/spy/pick/lie
      CARER ~ NEG ~ even? ~ look ~ at ME
      CARER ~ NEG ~ want ~ to know
      never ~ says/say ~ anything ~ nice
      never ~ hugs/hug/cuddles/kisses/says ~ ME & CARER/UNKNOWN
      I ~ NEG/not ~ part ~ of ~ family
      NEG ~ part ~ of ~ family
      eat/sit/sleep ~ on_my_own/alone/separate ~~ CARER/family/they & say/says/made/have_to/not/room
      I ~ have to ~ eat ~ on_my_own/alone/separately/outside/floor/room
      CARER ~ only ~ keeps/keep/wants/has/have/talks/talk ~ ME ~ for/to
      CARER ~ only ~ talks/talk/speaks ~ to ME ~ to/when
      CARER ~ told/said/tells/says ~ find/get ~ new/another/different ~ family/home/house
      CARER ~ put ~ my ~ clothes/things/toys/stuff ~ bin/bags/outside
      CARER ~ rip/ripped/tore/threw/binned/burn/burnt ~ my ~ drawing/work/picture/homework/book/letter/card/teddy
      CARER ~ said/says/say ~ it/my ~ was/is? ~ garbage/rubbish/stupid/ugly
      CARER ~ say/says/said ~ I ~ am? ~ evil
      CARER ~ say/says/said ~ I ~~ like ~ animal/monster/devil/dirt/dad/him/pig
      CARER ~ laugh/laughs/laughing ~ at ~ my/me
      CARER ~ copy/copies/mock/mocks/tease/teases ~ ME/my
      CARER ~ treats/treat ~ ME ~ different/bad/badly/like
      CARER/family ~ act/acts/acting ~~ ghost/invisible/there/exist
      CARER ~ NEG ~ listen/believe/talk/speak/like/notice/remember/bother/bothered ~ ME/to/about
      CARER ~ forgets/forgot ~ my ~ birthday
      CARER ~ prefers/prefer/favourite ~ SIB
      CARER ~ always/FREQ ~ ANGRY
      CARER ~ mean/horrible/nasty/cruel/unkind/rude ~ to? ~ ME/SIB | joke game board
      CARER ~ bully/tease/insult/ignore/threaten/torment/mock* ME
      CARER ~ picks/pick ~ on ME
      CARER ~ say/says/said/call/calls ~~ disappointment/embarrassment/failure/problem/mistake/disgrace/devil/brat/pest/let_down/waste/nuisance/accident | joke
      they/CARER ~ NEG/never/only ~ talk/speak/notice ~~ unless/when ~ I ~ trouble/wrong/bad/naughty
      CARER ~ NEG/never ~ come/comes/came/watch/see ~~ my ~ play/show/assembly/match/party
      CARER ~ say/says/said ~~ swap/sell/trade/replace ~ ME
      only ~ one ~~ have_to/has_to/to ~ chores/housework/cleaning/jobs/work
      call/called/calling ME ~ slave/servant/INSULT
      have to ~ do ~ all ~ chores/housework/cleaning/jobs
      CARER ~ say/says/said/think/thinks/thought/tell/tells/told ~ I/ME ~ INSULT/worthless/useless/nothing/bad/burden/mistake/evil/problem | hungry joke cheeky
      CARER ~ say/says/said ~~ SIB ~ is? ~ the? good/best/clever/favourite/pretty ~ one/child
      I ~ am? ~ the ~ bad/naughty/practice/stupid/difficult/problem/ugly/wrong ~ one/child/kid & CARER/family/says/SIB
      CARER ~ say/says/said ~~ if ~ I ~ was/were/had ~~ would/wud ~ stay/love/like/happy/have
      CARER ~ laugh/laughs/laughing ~~ when ~ I ~ cry
      CARER ~ only ~ keeps/keep/has/have/had ~ ME ~ for/because ~~ money/benefits/house
      CARER ~ say/says/said ~ I ~~ make/makes ~ her/him/them ~ ill/sick/sad/drink/poorly
      nothing ~ ever? ~ good ~ enough
      CARER ~ give/gave/gives/sold/sell/get_rid ~~ my ~ PET ~~ because/cos/naughty/bad/got
      CARER ~ say/says/said ~~ happy/happier/fine/free/thin ~~ till/until/before ~~ me/i
      WHO ~ make/makes/made ~ fun ~ of ~ my/me
      I ~ am? ~ just/like ~ my ~ CARER ~~ scum/evil/waste/useless/rubbish/no_good
      never ~ says/say/uses/use ~ my ~ name
      I ~ have/eat/get ~ mine/dinner/tea/food/it ~ on/in/outside/from ~~ step/floor/stairs/garage/room/bowl/hall & everyone/family/they/table/CARER/SIB
      I ~ am? ~ called ~ it/nothing/thing/dog/rat/freak
      CARER/they ~ call/calls ME ~ it/thing/dog/rat/pig/oi
      CARER ~ say/says/said ~~ leave/dump/abandon ME ~ at/by/on/in | school nans minute
      I ~ NEG ~ her/his/their ~ real ~ one/child/kid/son/daughter
    `,
  },
  {
    id: 'EA-2 locked away or unwanted',
    category: 'emotional_abuse',
    severity: 'high',
    general: `
      CARER ~ CONFINE* ME
      CARER ~ lock/locks/locked/shut/shuts/put/puts/keep/keeps/make/makes ~ ME/US ~ PLACE_CONFINED
      get/got/was/am/being ~ locked/shut ~ in/out ~ PLACE_CONFINED/house/room
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
    learned: `
      HE ~ CONFINE/lock/shut/put* ~ ME ~ in ~ PLACE_CONFINED
      CARER ~ wish ~~ left/gave/give ME/I ~ hospital/away/care
      CARER ~ put/have/get ~ PET ~ down/rid/away & if/cry/naughty/bad
      I ~ have to ~ stay/sleep/eat ~~ room/floor/garage/shed ~ all/weekend/day/days
      lock/locks/locked/bolt ~ my ~ door ~ outside
      wee/poo/toilet ~ in ~ bottle/bucket/pot/corner & lock/room/night/NEG
      food/dinner ~ on ~ floor & stay/room/have/make
      CARER/they ~ give/send/sending/giving ~ ME ~ back/away/home/care
      WHO ~ make/makes/made ~ ME ~ stand/kneel/sit/face ~~ wall/hours/corner/stairs/dark/night
      I ~ NEG ~ allowed ~ to? ~ eat/talk/speak/leave/toilet/drink/sleep/out/move & room/CARER/HOME/unless/until/because
      NEG ~ let/allow/allowed ~ ME ~~ toilet/eat/drink/sleep/out/leave/wash
      keep/keeps ~ ME ~ in ~ room/garage/shed/cupboard/house
      put/puts/get/gets/made/left/sent/thrown ~ outside/out ~ cold/rain/dark/pjs/night | bin cat dog rubbish
      get ~ put/sent/locked/left ~ outside/out
      NEG ~ allowed ~ out ~ of? ~ my? ~ room/bedroom/house
      NEG ~ leave ~ my ~ room/bedroom
      CARER ~ CONFINE* ~ ME/SIB/us ~ PLACE_CONFINED
      WHO ~ turn/turned/turns ~ light ~ off & shut/lock/loft/cupboard/room/dark
      sleep/slept ~ in/on ~ garden/shed/garage/car/bath/outside/floor/porch/hallway & bad/naughty/had_to/have_to/made/punish/angry/locked
      have to ~ sleep ~ in/on ~ garden/shed/garage/bath/outside/hallway/kitchen/floor
      happier/better ~ if ~ I ~ went/was/were ~ in? ~ care/away/gone
      send/put ~ ME ~ in/into ~ care
      I ~~ locked ~ in ~ PLACE_CONFINED & naughty/CARER/hours/night/dark/punish/cry | keys key
      wet/wee ~ bed ~~ make/makes/made ME ~ wear/sleep/show/tell/stand/wash/rub
      rub/rubs/push/pushes ~ my ~ face/nose ~ in
      have to/make/made ~~ sleep ~~ utility_room/conservatory/landing/outhouse/PLACE_CONFINED ~~ dog/cross/naughty/bad/angry/punish/cold/floor
      have to/make/made ~~ sleep ~ with ~ the ~ dog/dogs
      CARER/they ~ pretend ~~ dead/invisible/NEG_there/not_there/ghost/died
      CARER/they/he/she ~ make/makes/made ~~ ME ~ wear ~~ sign/nappy/note/label/dress
      CARER/he/she/they ~ make/makes/made/have_to ~~ sit/stand/stay ~~ cellar/shed/cupboard/dark/garage/loft/bathroom
    `,
  },
]
