import type { WordRule } from './rule.ts'

/** Hints that there is something to tell. */
export const tellingRules: readonly WordRule[] = [
  {
    id: 'DH-1 something to tell',
    category: 'disclosure_hint',
    severity: 'medium',
    general: `
      TALK & SOMETHING_BAD
      SOMETHING_BAD & HOME/CARER/happened/NIGHT/weekend/SECRET/SIB/PEER
      SOMETHING_BAD ~ happen/happened/happening/happens ~ ME
      something ~ happened ~ HOME/weekend/CARER/NIGHT
      something ~ bad/horrible/awful/wrong ~ happen/happened/happening/going
      happened/happening/happens ~ to ~ my ~ PEER/SIB/friend & NEG/tell/bad/home/SECRET
      want/need/have ~ to tell ~ TRUSTED ~ something
      can ~ I ~ talk/speak ~ to ~ TRUSTED
      please ~ help ME
      keeping/keep/kept/got/have ~ secret & NEG/bad/heavy/tell/sad/scared/tummy/CARER/UNCLE/worried/hurts
      SECRET & bad/horrible/NEG ~ like/want & tell/keep
      SCAREDTELL
      if ~ I ~ tell/told/say/said ~ someone/anyone/you/teacher/miss/people ~~ trouble/believe/happen/angry/worse/CARER/taken
      NEG ~ know ~ how/who ~ tell/say
      NEG ~ know ~ what ~ do & CARER/HOME/scared/FEAR/happened/PEER
      what ~ do/happens/happen ~ if ~ someone/somebody/grown_up/adult/CARER/friend ~ hurt/hurts/hurting/TOUCH/HIT/hit/does/bad/secret
      what ~ do/happens/happen ~ if ~ you/I ~ tell & secret/teacher/CARER/HOME
      a/my ~ friend ~ CARER ~ HIT* her/him/them
      PEER ~ CARER ~ HIT*
      how ~ do ~ you/I ~ know ~ if ~ safe/abuse/wrong/normal/bad
      is ~ it ~ normal & CARER/HOME/scared/cry/NIGHT/HIDE
    `,
    learned: `
      I ~ need ~ help | with maths fractions spelling homework work sums reading writing question
      something/it/things ~ keep/keeps ~ happening/happen
      tell/told ME ~ something/secret ~~ bad/awful/horrible/about & CARER/her/him/PEER
      about ~ my ~ friend & bad/CARER/told/worried/secret/HIT
      NEG ~ know ~ if ~ it/its ~ is? ~ ok/okay/normal/right/bad/wrong/allowed
      can/can_you ~ keep ~ secret & bad/someone/hurt/doing/if
      I ~ know ~ something & NEG/if/say/tell/cant
      if ~ I ~ say/tell ~ it/them/you/anyone ~~ break/trouble/worse/leave/cry/family
      there ~ is ~ thing/something ~~ cant/NEG ~ say/tell
      thing/something ~ at ~ HOME
      what happens to ~ CARER/dads/mums/people/men/grown_ups/adults ~ who ~ hurt/hit/touch/do
      can ~ I ~ tell ~ you ~ bad/secret/something/thing | JOY puppy kitten hamster bike
      wish/want ~ someone/somebody/anyone ~ would ~ ask/notice/help/see/know/listen
      ask ME ~ what/whats ~ wrong
      NEG ~ about ~ school/work & important/talk/see/come/please
      come ~ see/talk ~ to? ~ ME ~ please
      important & talk/see/tell/please & NEG/alone/private/secret/home
      I ~ want/need ~ talk ~ to ~ TRUSTED | project homework maths club trip topic party work spelling
      want/need/can ~~ tell/talk/speak ~ TRUSTED & NEG/scared/worried/secret/HOME/CARER/alone/privately/today/please | project homework maths club trip topic surprise party
      PEER/friend ~ has/have/got/had ~ marks/bruises/bruise/cuts/black_eye & CARER/mum/dad/home/she/he
      did/done ~ something ~ bad/wrong/rude ~~ with ~ adult/grown_up/man/UNCLE/STAFF/him
      is it ~ normal/ok/okay ~ for ~ CARER/dads/mums/uncles/people/brothers ~ to
      NEG/never ~ tell/say ~ what ~ he/she/they ~ do/does/did
      promise/promised ~ UNCLE/CARER/him/her ~~ NEG/never ~ say/tell
      something ~ about ~ HOME
      something/thing ~ never ~ told/tell ~ anyone/anybody
      never told ~ anyone/anybody
      telling tales/on & grown_up/adult/CARER/wrong/about
      draw/drew/drawn/picture ~ of? ~ what ~ happens/happened/he/she
      want/wish ~ someone/somebody/you/anyone ~~ come ~ to? ~ my ~ house
      made ME ~ swear
      can ~ you ~ help ME | maths fractions spelling homework find jumper coat shoe laces sum sums reading writing question times game level zip tie open number work answer
      ask ~ my ~ SIB ~ what ~ CARER/he/she ~ do/does/did
      what ~ CARER/dad/mum/he ~ does & ask/tell/see/know | work job
      something ~ to ~ tell ~ you/miss/sir/someone/her/him | JOY puppy kitten hamster bike disneyland
      abuse/abused/abusing/abuses | learned lesson assembly topic poster
      NEG ~ here & tell/talk/say ~ you/something/it
      how ~~ know ~ if ~~ hurting/hurt/touching/wrong/abuse/abusing/bad/normal
      secret ~ in ~ my/our ~ family/house/home
      please help ME | maths fractions spelling homework find jumper coat number question sum work
      asking for ~ a? friend
      do ~ you ~ tell ~ parents/mum/dad/CARER
      will ~ you ~ tell ~ my? ~ CARER/parents
      what ~ do/does/would/happens ~~ social_worker/social_workers/police ~ do/come/say & if/when/mum/dad/family
      what ~ would ~ happen ~ if ~~ told/tell/said
      if ~ kid/child/someone/somebody/boy/girl/person ~ told/tell/says/said ~~ bad/CARER/mum/dad/hurt/secret
      hypothetically
      who ~ reads/read/sees ~ this & tell/NEG/mum/dad/only
      NEG ~ show/tell ~ this ~ to? ~ CARER/mum/dad
      my ~ friend/PEER ~ told/tell/says ME ~ bad/something/HIT/hurt
      CARER/UNCLE/he/she ~ tell/tells/told/say/says/said ~ ME? ~ what? ~ to ~ say | sorry thank please hello cheese hi happy birthday bye grace
      practise/practised/learn/rehearse ~~ what ~ to? ~ say & CARE/social_worker/police/teacher/lady/CARER
      childline/nspcc/helpline & ring/call/phone/number/how/without/know | assembly lesson learned poster
      diary ~~ he/she/CARER ~ found/find/read/tore/ripped/burned/took | wimpy book
      wreck/ruin/break/spoil/destroy ~~ everything/family & say/tell/told/if
      PEER ~~ CARER/stepdad/UNCLE/dad/mum ~~ HIT/TOUCH/hurts/room/bed ~ her/him/them
      what ~ happens/happen/does ~~ CARER/dad/mum/parents/your ~~ if/when ~ you/I/someone/child ~ tell/say/told
      something ~ going ~ on ~ at
      my ~ diary ~~ found/find/read/tore/ripped/burned/took
      PEER ~~ stepdad/UNCLE/dad/brother ~~ comes/goes/gets ~ in/into ~ her/his ~ room/bed
      if ~ you/i ~ tell ~~ teacher/miss/someone ~~ have_to ~ tell ~~ CARER/parents
      why ~ does ~ STAFF/UNCLE/CARER/he ~~ changed/undressed/bath/shower/private/touch/toilet
      only ~ tell/told/tells ~~ dog/cat/teddy/diary/rabbit
      how ~ bad ~~ before ~~ tell
      see/sees ~~ bruises/bruise/marks ~~ through/under ~~ makeup/tights/sleeves
      drawing/picture/story ~~ real/true ~~ but/said/really/me | film book
    `,
  },
  {
    id: 'DH-2 told to keep quiet',
    category: 'disclosure_hint',
    severity: 'high',
    general: `
      CARER/UNCLE/UNKNOWN/STRANGER/someone/TEEN/SIB ~ say/says/said/tell/tells/told/made/makes ~ NEG ~ tell/say/talk
      not allowed/aloud ~ to? tell/talk/say
      NEG ~ allowed/supposed/meant ~ to? tell/talk/say ~ what/about/anyone/HOME/CARER/you/teacher/miss/why
      I ~ cant ~ tell/say ~ what/you/anyone/anybody/why/about
      promised/promise ~ NEG ~ tell/say & CARER/UNCLE/him/bad/NEG/hurt/happened/someone
      SECRET & THREATEN
      SECRET & CARER & bad/HOME/hurt/NEG/scared
      what happens ~ home ~ stays ~ home
      stays ~ in ~ family/house
      family/home/house ~ business & NEG/tell/say/talk
      bad ~ things ~ will/would/happen ~ if ~ I ~ tell
      SECRET & hurts/scared/bad ~ me/secret/things & grown_up/adult/CARER/man/he
    `,
    learned: `
      THREATEN & =tell/=told/=say & CARER/he/she/they/UNKNOWN/me
      if ~ I ~ tell/told/say & prison/jail/care/trouble/killed/hurt/taken/die
      CARER ~ say/said/told/tells ~~ say ~ everything/it/we ~ is? ~ fine/ok/okay/good/happy
      say ~ everything ~ fine & CARER/lady/if/asks/social_worker/teacher
      if ~ lady/teacher/social_worker/anyone/someone/they ~ ask/asks & say/fine/NEG/told/must
      CARER/UNKNOWN ~ say/said ~ no_one/nobody ~~ believe
      CARER ~ say/says/said/tells/told ~~ if ~ I ~ tell/say/talk
      if ~ I ~ tell ~ school/teacher/miss/anyone/you/police ~~ take/taken/away/prison/hurt/kill/trouble/dead/leave
      someone/somebody ~ hurting/hurts/hurt/touching/touches ME & cant/NEG ~ say/tell
      made/make/makes ME ~ swear/promise ~~ NEG/never ~ say/tell
      swear ~ on ~~ life & NEG ~ say/tell
      CARER/UNCLE/UNKNOWN/STRANGER/someone/TEEN ~ SECRET | fancy crush birthday present surprise
      kill/die/hurt/destroy ~~ my ~ CARER/GRAN ~~ if ~~ find/finds/found/knew/knows/tell/told | cup vase broke
      if ~ anyone/anybody/someone/people/they ~ finds/found/find/knew/knows/know ~ out? & about/secret/CARER/UNCLE/hurt/prison/kill/trouble | surprise party
      police ~~ jail/prison/take/lock ~ ME/us/mum/dad & say/says/tell/promised/secret
      promised ~~ NEG/never ~ say/tell
      I ~ promised ~ I ~ would ~ never
      remember ~~ what ~ happened ~~ if ~ you/I ~ talk/tell/say
      tell/tells/told ~~ split/taken/broken ~ up? & CARER/family/families
    `,
  },
]
