import type { WordRule } from './rule.ts'

/** Touching, looking, pictures and being told to keep quiet, from grown-ups, other children or somebody online. */
export const intimateRules: readonly WordRule[] = [
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
      make/makes/made/making/wants/want/asks/asked/tells/told ~ ME ~ touch/rub/hold/kiss/see/lick/look ~ his/her/their/it/him/PRIVATE
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
      PHOTO ~ of ~ ME/my ~ naked/nude/bath/shower/undressed/underwear/pants/knickers/PRIVATE/UNDERWEAR
      take/takes/took/taking ~ PHOTO ~ ME/my ~ PRIVATE/UNDERWEAR/bath/shower/getting_dressed
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
      UNCLE/STAFF/STRANGER/TEEN & SECRET
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
  },
  {
    id: 'SA-3 something about bodies',
    category: 'sexual_abuse',
    severity: 'medium',
    general: `
      is ~ it ~ ok/okay/normal/allowed/wrong/right/bad ~~ TOUCH/PRIVATE/UNDRESSED/kiss/bath/shower & CARER/UNCLE/adult/grown_up/STAFF/someone/people
      TOUCH ~ PRIVATE
      PRIVATE & SECRET
      someone/somebody ~ TOUCH* ME
      I ~ have to ~ share ~ bed ~ UNCLE/STRANGER/mums_friend/him
      share ~ bed ~ with ~ UNCLE/STRANGER/mums_friend/dads_friend/stepdad
      kisses/kissed/kiss ~ ME ~ on ~ lips/mouth & CARER/UNCLE/STAFF/STRANGER/TEEN/UNKNOWN
    `,
  },
  {
    id: 'ON-1 pictures and meetings',
    category: 'online_harm',
    severity: 'urgent',
    general: `
      send/sent/sended/show/share ~ PHOTO ~ of ~ my/ME ~ PRIVATE/UNDERWEAR/body/BODY/naked/nude/clothes & ask/asked/want/wants/said/says/told/online/he/ONLINE/made/keeps/someone/they
      ask/asks/asked/want/wants/wanted/told/tells/make/made/keeps/saying/said ~~ PHOTO ~~ me/my/mine/body & STRANGER/ONLINE/UNKNOWN
      ask/asks/asked/want/wants/wanted/told/made ~ ME ~~ send ~~ PHOTO
      ask/asks/asked/want/wants ~ for ~ PHOTO/selfie ~ of? ME
      asked/asks/wants ~ for ~ PHOTO & ONLINE/STRANGER
      I ~ send/sent/sended ~ PHOTO & ONLINE/STRANGER/he/him/now/NEG/scared/regret/says/boy/PEER
      I ~ send/sent/sended ~ nude/nudes/RUDE/PHOTO ~ of ~ ME/my
      send/share/post/show ~ my/the/it ~ PHOTO/nudes ~ to? everyone/everybody/friends/school/mum/parents/family & if/unless/will/says/said/threaten/going
      threatened/threatens/says/said/will/going ~ post/share/send/show/tell ~ PHOTO/pictures ~ everyone
      UNDRESSED & ONLINE/camera/webcam/live/facetime/video/call
      turn/turned/put ~ camera/webcam ~ on & asked/asks/told/wants/said/STRANGER/he/UNKNOWN/body
      wants/want/wanted/asked/asks/going/said/says/arranged/coming ~~ MEET ~~ ME & ONLINE/STRANGER/internet/game
      STRANGER/online/ONLINE & MEET & ask/asked/asks/wants/want/wanted/said/says/told/going/arranged/meeting
      I ~ going/gonna/arranged/agreed/am ~ MEET ~~ ONLINE/STRANGER/game/chat
      I ~ met ~ man/someone/person/STRANGER ~ online/ONLINE & MEET/SECRET/PHOTO/house/park/real
      MEET & SECRET & STRANGER/ONLINE/online/he/him
    `,
  },
  {
    id: 'ON-2 a stranger gets close',
    category: 'online_harm',
    severity: 'high',
    general: `
      STRANGER/ONLINE/someone/somebody/UNKNOWN & ask/asked/asks/wants/told/knows/know/asking ~ ADDRESS
      ask/asked/asks/asking/wants/keeps ~~ ADDRESS & ONLINE/STRANGER/game/chat/message
      told/gave/give/tell ~ him/them/her/STRANGER/someone/he ~ ADDRESS
      STRANGER/someone/somebody/man/person/UNKNOWN/he & ONLINE & SECRET
      STRANGER/someone/somebody/man/person/UNKNOWN/he & ONLINE & GIFT ~ if/for/me
      STRANGER/someone/somebody/man/UNKNOWN ~ give/gives/gave/send/sends/sent/buy/buys/bought/offered/offers ~ GIFT & ONLINE/STRANGER/SECRET/photo/game
      ONLINE & give/gives/gave/send/offered/buy/gift ~ ME? GIFT & if ~ I/you
      ONLINE & older/adult/grown_up/grown/man/years_old & PEER/friend/boyfriend/girlfriend/talk/messages/chat/lied/says
      friend/boyfriend/girlfriend ~ ONLINE & never/NEG ~ met/seen/know
      ONLINE ~ boyfriend/girlfriend
      boyfriend/girlfriend ~ ONLINE & older/16/17/18/19/20/25/30/man/SECRET/met
      NEG ~ tell ~ my? CARER/parents/anyone & ONLINE/chat/messages/message/game/friend
      move/go/talk/add/chat ~ on/to/him/me ~ snapchat/discord/whatsapp/instagram/private_chat & STRANGER/he/someone/game/wants/asked/said
      delete/deleted ~ messages/chats/chat & STRANGER/he/someone/told/says/tells/before/mum
      STRANGER/someone/somebody/UNKNOWN ~ message/messages/messaging/messaged/texts/texting ME & weird/NIGHT/FREQ/rude/scary/creepy/stop/love/pretty/cute/sexy/UNEASY
      STRANGER/someone/somebody/UNKNOWN ~ says/said ~ love/loves/pretty/cute/sexy/beautiful/mature ~ ME & ONLINE
      STRANGER & ONLINE & love/loves/pretty/cute/sexy/beautiful/mature/special/girlfriend/boyfriend
      STRANGER ~ follow/following/follows/followed/watching/watches/waits/waiting/stares ~ ME
      STRANGER ~ try/tried/trying/told/asked/wanted ~~ car/van/come/get
      STRANGER ~ outside ~ school/gate/park & talk/talks/follow/asks/asked/gives/gave/car/every
      STRANGER & car/van ~ follow/stopped/asked/get/offered
      being ~ blackmailed/groomed
      blackmail/blackmailed/blackmailing* ME
      he ~ lied/lies ~ age/old & ONLINE/game
      ONLINE & threaten/threatened/threatens/blackmail/hack/hacked/find_me/kill ME/my
      ONLINE & RUDE & sent/send/showed/popped/shows ME
    `,
  },
  {
    id: 'ON-3 upset by what was seen or said online',
    category: 'online_harm',
    severity: 'medium',
    general: `
      saw/see/seen/watched/showed/shown ~~ PHOTO & UPSETTING/NEG
      saw/see/seen/watched ~~ ONLINE & UPSETTING
      RUDE ~ popped/came ~ up
      saw/seen/watched/watch/looking ~ RUDE
      video/videos & UPSETTING & cant/NEG/dreams/sleep/head/scared
      ONLINE & MEAN & FREQ/messages/comments/me
      ONLINE & mean/horrible/nasty/bad/rude & message/messages/comment/comments/things/say/says/post/chat
      chat/groupchat/group_chat ~~ about ME
      chat/groupchat/group_chat & mean/horrible/nasty/laugh/laughing/kicked/removed/left_out/without
      PHOTO ~ of ME ~~ without/laugh/laughing/everyone/chat/share/shared/posted
      post/posted/share/shared ~ PHOTO ~ ME
      someone/somebody/STRANGER ~ hacked/hack ~ my
      STRANGER & message/messages/messaged/chat/chatting/talking/talk & ONLINE/game
      I ~ talk/talking/chat/message ~ to ~ STRANGER
      challenge & dangerous/dare/choke/tiktok ~ do/did/try/tried
      ONLINE ~ dare/dared/dares/challenge ~ hurt/choke/breath/dangerous
      spend/spent ~ mums/dads ~ money/card & he/told/someone/STRANGER
    `,
  },
]
