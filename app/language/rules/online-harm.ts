import type { WordRule } from './rule.ts'

/** Strangers, pictures and cruelty on screens. */
export const onlineHarmRules: readonly WordRule[] = [
  {
    id: 'ON-1 pictures and meetings',
    category: 'online_harm',
    severity: 'urgent',
    general: `
      ask/asks/asked/want/wants/wanted/told/tells/make/made/keeps/saying/said ~~ PHOTO ~~ me/my/mine/body & STRANGER/ONLINE/UNKNOWN
      ask/asks/asked/want/wants/wanted/told/made ~ ME ~~ send ~~ PHOTO
      asked/asks/wants ~ for ~ PHOTO & ONLINE/STRANGER
      I ~ send/sent/sended ~ nude/nudes/RUDE/PHOTO ~ of ~ ME/my | PET cat dog drawing cake nan auntie grandma
      send/share/post/show ~ my/the/it ~ PHOTO/nudes ~ to? everyone/everybody/friends/school/mum/parents/family & if/unless/will/says/said/threaten/going
      threatened/threatens/says/said/will/going ~ post/share/send/show/tell ~ PHOTO/pictures ~ everyone
      UNDRESSED & ONLINE/camera/webcam/live/facetime/video/call
      turn/turned/put ~ camera/webcam ~ on & asked/asks/told/wants/said/STRANGER/he/UNKNOWN/body
      wants/want/wanted/asked/asks/going/said/says/arranged/coming ~~ MEET ~~ ME & ONLINE/STRANGER/internet/game
      I ~ going/gonna/arranged/agreed/am ~ MEET ~~ ONLINE/STRANGER/game/chat
      I ~ met ~ man/someone/person/STRANGER ~ online/ONLINE & MEET/SECRET/PHOTO/house/park/real
      MEET & SECRET & STRANGER/ONLINE/online/he/him
    `,
    learned: `
      ask/want ~ for ~ PHOTO/selfie ~ of? ME | school miss teacher mum nan
      he/UNKNOWN/STRANGER ~~ loves/love ME ~~ come/go/meet ~ his/house
      come/go ~ to ~ his ~ house & online/love/loves/game/met/secret/asked/wants/name
      sent/send ~ PHOTO ~~ wants/want/more/another/show
      sent ~~ PHOTO ~ in ~ my ~ pants/underwear/bra/knickers/pjs
      PHOTO ~~ his/her ~ PRIVATE/body/thing/bits
      sent/send ME ~ PHOTO & PRIVATE/rude/naked/back/his/asked | funny cute dog cat holiday
      meeting/meet ~~ online/game/internet ~ friend/boy/girl/man/person
      meeting/meet ~ friend & NEG ~ know/tell/knows & online/mum/internet/met
      I ~ send/sent/sended ~ PHOTO & STRANGER/he/him/scared/regret/says/boy | PET auntie nan holiday
      STRANGER/online & MEET & ask/asked/asks/wants/want/wanted/said/says/told/going/arranged/meeting
      showed/show ~ my ~ body/chest/boobs/bum/PRIVATE/bits ~ on/to/in & call/camera/video/online/he/phone
      record/recorded/recording/screenshot/screenshotted ~~ ME/it/my & body/call/camera/video/clothes/naked/he | song music singing dance
      NEG ~ tell ~ anyone ~ about ~ us
      friend ~ on ~ ONLINE ~~ pick/meet/collect/get ~ ME
      ONLINE & pick ~ ME ~ up | mum dad nan school club
      UNDRESSED & PHOTO | cat dog beach baby
      send/sent/sended/show/share ~ PHOTO ~ of ~ my/ME ~ PRIVATE/UNDERWEAR/body/BODY/naked/nude/clothes & ask/asked/want/wants/said/says/told/online/he/ONLINE/made/keeps/someone/they | cat dog
      threaten/threatening/threatens/blackmail ~~ send/share/post/show/leak ~~ nude/nudes/PHOTO/video/it
      my ~ nude/nudes
      ONLINE/STRANGER/friend_online ~~ train/bus/drive/driving/coming/travel/flying/getting ~~ see/meet/visit/get ~ ME
      send/show/sent ~~ one ~~ top/clothes/shirt/pants ~ off & he/she/they/snap/online/boy/girl/says
      show ~ everyone ~ the? ~ other/photo/picture/video/one
      wants/want/told/asked/says ~~ me ~ to? ~ come/go/meet/get ~~ station/park/house/hotel/car/flat & video/ONLINE/game/online/there/chat | dad mum nan
      look/looked/looks ~ like ~ a? ~ grown_up/man/adult/dad/old & video/camera/call/online/chat
      if ~ I ~ NEG ~ do/send/show/give ~~ picture/photo/video/pic ~~ he/she/they/it
      put/post/send/share ~~ first/other/old/my ~ one/picture/photo/video ~~ everyone/everybody/everybodys/everyones/school/class
      or ~ he/she/they ~ will ~ tell/show/post/send/share ~~ everyone/school/mum/family/friends/what
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
      ONLINE ~ boyfriend/girlfriend | her his sister brother cousin auntie mum
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
      ONLINE & threaten/threatened/threatens/blackmail/hack/hacked/find_me ME/my
      says/said/will/going ~ kill/hurt ME & ONLINE | level boss round
      ONLINE & RUDE & sent/send/showed/popped/shows ME
    `,
    learned: `
      challenge/dare & breathe/breath/choke/die/hurt/dangerous/passed_out/faint
      PEER/someone/girl/boy/they ~ I ~ play/talk ~ with/to ~~ says/said/will/wants & hurt/send/photo/meet/address/tell/secret/stop
      hurt/kill/find ~ my ~ family/mum/dad & if/online/game/play/stop/says
      follow/add/friended ~ ME ~ man/stranger/older
      gave/give/told/sent ~~ card/bank/credit ~ number/details/card & mum/dad/stranger/he/skins/robux/online
      mums/dads/mum/dad ~ card ~ number
      promise/promised/offered/offers ~ ME ~ GIFT/skins/robux/money/phone | mum dad nan
      adds/add/added ME & man/grown/older/stranger/alone/asks/every
      asks/ask/asked ~ if ~ I ~ alone/single/home/pretty/boyfriend/girlfriend
      find/come/coming ~~ my ~ house & adding/message/messages/online/game/person/says/saying/said/will/they
      adding ME
      PEER/boy/girl/STRANGER ~~ I ~ talk/chat/text/message ~ to & NEG ~ tell/older/16/17/18/19/20/21/photo/meet
      hes/he ~ is ~ 16/17/18/19/20/21/22/25/30 & talk/message/boyfriend/online/girlfriend/meet/us/love
      ONLINE & boyfriend/girlfriend & wants/want/be/older/met/talk/secret/says
      friend ~ on/from ~ ONLINE ~~ is ~ 16/17/18/19/20/21/22/25/28/30/35/40/older/man/adult/grown_up
      get/gets ~ cross/angry/mad/sad/upset ~ when/if ~ I ~ NEG ~ reply/answer/online/message/play/text & he/she/friend/boy/they | mum dad
      look/looks ~ older/mature/sexy/grown_up & he/says/said/online/man/told
      I ~ am ~ mature
      says/said/say ~~ mature ~ for
      when ~ CARER ~ at_work/out/asleep/work/shops ~~ he/call/come/message/video & online/friend/chat/man/camera
      if ~ I ~ NEG ~ do ~ what ~ he/she/they
      put/post/share ~ my ~ PHOTO ~ online/internet/everywhere
      he/she/they/STRANGER ~~ knows/know/find/found/come/coming ~~ my/our ~ house/road/street/school/address & block/online/game/says/message/if/snap
      if ~ I ~ block/blocked/ignore/leave/delete ~ him/her/them
      STRANGER/online/ONLINE ~~ thinks/think ~ I ~ am? ~ 12/13/14/15/16/17/18/older
      said ~~ 8/9/10/11/12/13/girl/boy ~~ & was/is ~ a? ~ man/old/grown_up/adult & call/video/online/beard/voice/chat
      more/really/so ~ grown_up ~~ than ~ other/others/most & he/she/says/chat/kids
    `,
  },
  {
    id: 'ON-3 upset by what was seen or said online',
    category: 'online_harm',
    severity: 'medium',
    general: `
      RUDE ~ popped/came ~ up
      saw/seen/watched/watch/looking ~ RUDE
      ONLINE & MEAN & FREQ/messages/comments/me
      ONLINE & mean/horrible/nasty/bad/rude & message/messages/comment/comments/things/say/says/post/chat
      chat/groupchat/group_chat ~~ about ME
      chat/groupchat/group_chat & mean/horrible/nasty/laugh/laughing/kicked/removed/left_out/without
      PHOTO ~ of ME ~~ without/laugh/laughing/everyone/chat/share/shared/posted
      post/posted/share/shared ~ PHOTO ~ ME
      someone/somebody/STRANGER ~ hacked/hack ~ my
      STRANGER & message/messages/messaged/chat/chatting/talking/talk & ONLINE/game
      challenge & dangerous/dare/choke/tiktok ~ do/did/try/tried
      ONLINE ~ dare/dared/dares/challenge ~ hurt/choke/breath/dangerous
      spend/spent ~ mums/dads ~ money/card & he/told/someone/STRANGER
    `,
    learned: `
      saw/see/seen/watched/watch/showed/shown ~~ PHOTO/ONLINE & cant_stop/keep/nightmares/dreams/scared/head/upset/sleep/cry/dont_like/killed/killing/dying/dead/blood/weird/rude/horrible
      video/videos & UPSETTING & cant/dreams/sleep/head
      I ~ =talk/=talking/=chat/=message/=talked ~ to ~ STRANGER | mum dad park shop puppy dog
      group/groupchat/chat/page ~~ hate/hates/about ~ me/we
      group ~ called
      bare/rude/naked ~ people/pictures/video ~~ came/come/popped ~ up
      pictures/video ~ came up & bad/rude/bare/scary
      dare/challenge ~~ tiktok/online/youtube & laugh/laughing/regret/hurt/everyone/trouble
      saw/seen ~ bad/rude/horrible/scary/weird ~ things/stuff/videos/pictures ~ on/in ~ phone/tablet/ipad/computer/youtube/internet
      say/saying/says ~~ ugly/fat/stupid/horrible/weird ~~ comments/messages/chat
      comments/messages & ugly/fat/stupid/hate/horrible/mean/nasty
      scary/horrible/killing/rude ~ video & showed/show/cant/sleep/dream/head
      man ~ NEG ~ shirt/clothes/trousers
      called/calling/rang ~ my ~ tablet/phone/ipad ~~ man/stranger
      send/sending/get/getting ~ ME? ~ hate/death/nasty/=mean ~ on/messages/comments/threats?
      hate ~ on/messages/comments ~ ONLINE
      showed/show/shows/made/makes ~ ME ~~ SCREEN/video ~~ dreams/nightmares/sleep/head/scared/killed/killing/dead/blood/cut
      kys
      comment/comments/commenting/message/messages ~~ kill/die/dead/kys/ugly
      let/lets ME ~ watch ~~ 18/horror/scary & bed/sleep/dreams/nightmares
    `,
  },
]
