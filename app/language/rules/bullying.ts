import type { WordRule } from './rule.ts'

/** Unkindness among children. */
export const bullyingRules: readonly WordRule[] = [
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
    `,
    learned: `
      I ~ getting/get/am/being/got ~ bullied*/picked_on*
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
      make/makes/making/made ~ fun ~ ME
      laugh/laughs/laughing/laughed ~ at ME & FREQ/SAD/because/when/NEG
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
      PEER/NAME/they ~ spit/spits/spat* ~ on/at/in
      threaten/threatens/threatened* ME & PEER/NAME/they/SCHOOLPLACE/UNKNOWN
      rumours/rumour ~ about ME
      spread/spreading ~ rumours/lies
    `,
    learned: `
      tell/tells/told/make/makes/get/gets ~ everyone/everybody/people/them/others ~ NEG ~ my/with/to/me/talk/play/like/friend
      everyone/they ~ all? ~ do/does ~ what ~ she/he/they
      nobody/no_one ~ picks/pick/chooses/choose ME
      always ~ leave/run/ran/ditch/go/do ~ me/it/off & PEER/they
      leave/left/ran ~ me/off & PEER & again/always/FREQ
      my ~ bag/coat/shoes/lunch/book/things/pencil_case ~ in/down ~ toilet/bin/mud/puddle/road/tree
      PEER/he/she/they ~ make/makes ME ~ give ~ him/her/them ~ my
      put/push/rub/shove ~ grass/mud/dirt/food/worm ~ in ~ my
      nobody/no_one ~ allowed ~ to? ~ sit/play/talk/be ~ with/to/near/friends? ME
      push/pushed/shove/shoved/grab/trap/trapped/corner/cornered ME ~~ toilets/toilet/cloakroom/corner/bushes/wall & FREQ/take/takes/they/older/girls/boys
      older/bigger/big ~ girls/boys/kids ~ HIT/ROUGH/take/MEAN/make ~ ME/my?
      copy/copies/copying ~ my ~ voice/talk/walk/accent/everything & laugh/laughing/FREQ/every
      every ~ time ~ I ~ speak/talk/walk/answer/come & laugh/they/copy/move/whisper/groan
      they ~ threw/throw/took/hid/kicked/ripped/broke ~ my ~ hat/bag/shoes/coat/things/stuff/book/work
      called ME ~ names
      names ~ all/every ~ week/day/time
      NEG/never/nobody ~ ask/asks/pick/picks/want/wants/let/lets ME ~ to? ~ play/join/partner/team | tig game reserve
      walk/sit/play/stand ~ round? ~ on_my_own/alone/by_myself & always/every/nobody/just/never
      make/makes/made/force/forced ~ ME ~ do/eat/give/steal/lie/touch/lick/kiss/drink & PEER/NAME/they/MEAN/SCHOOLPLACE
      everyone/everybody/whole_class/all/they ~ laugh/laughs/laughing/hate/hates/ignore/ignores* ~ ME | even fun funny show joke talent
      they/KID ~ run/runs/move ~ away ~ from ~ ME
      say/says/said/call/calls/they ~~ I ~ have ~ germs/nits/lurgy/cooties/disease
      get/got/getting ~ pushed/shoved/kicked/tripped/hit ~ about/around/every/all
      nobody/no_one ~ wants/want ~ be/sit/work/play/go ~ in/with/near/next_to ~ my/me
      call/calling/calls ME ~ gay/lesbian/trans/fat/names
      PEER/NAME/they ~ wait/waiting/waits/follow/following/follows ~ ME & FEAR/home/after/every/get
      laughed/laugh ~ because ~ I ~ NEG
      NEG ~ use/go ~ toilet/toilets/playground ~~ because/cause/cos ~~ them/they/PEER
      eat/ate ~ my ~ lunch ~ in/alone ~ toilet/toilets/loo/library/alone
      pretend/pretending ~ ill/sick/poorly ~~ school/go/stay
      keep/keeps ~ losing/finding ~ my ~ things/stuff/coat/bag
      my ~ jumper/coat/bag/trousers/shirt ~ got? ~ ripped/torn/cut/ruined ~ again
      push/shove ME ~ around/about
      HIT/ROUGH* ME ~~ all_the_time/every_day/always
      NEG ~ sit/sits/come/comes/go/goes ~ near ~ ME
      say/says/tell/tells ~ people/everyone ~ I ~ smell/stink
      they/PEER/NAME/he/she ~ take/takes/took ~ my ~ money/lunch/dinner/snack
      bullied/bullying & scared/please/help/stop | NEG used
      I ~ being/am/get/getting/been/got ~ bullied* | used
      nobody/no_one ~ wants/want ~ to? ~ be ~ my ~ friend
      nobody/no_one ~ likes/like ~ me
      hold/holds/holding/cover/pinch/put/over ~~ noses/nose & they/everyone/PEER/when ~ I/me
      NEG/nobody/no_one ~ hold/holds ~ my ~ hand/hands & say/line/touch/germs/they
      got/have/has ~ the ~ touch/lurgy/germs/cooties/lergy
      barge/barges/barging/trip/trips/shoulder ~ ME ~~ every/wall/FREQ/oops
      barge/shoulder/knock/push/shove/trip ~ ME ~~ wall/floor/lockers & FREQ/every/day/says/laugh
      eat ~~ off ~ the ~ floor & they/make/made/dog
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
    learned: `
      HE ~ keep/keeps ~ tell/telling ME ~ kill/die
      smell ~ like ~ curry/poo/fish/onions & because/muslim/indian/pakistani/polish/asian/black/from
      monkey ~ noises/sounds
      because ~ I ~ indian/pakistani/black/brown/muslim/jewish/chinese/polish/romanian/gypsy/traveller/disabled/autistic/asian/african/gay/deaf
      kick/kicked/punch/punched/hit/beat/stamp/stamped ~ ME ~ until/till
      KID/he/she ~ put/stab/stabbed/stick/stuck/poked/jabbed ~ compass/pencil/pin/scissors/needle/ruler ~ in/into? ~ ME/my
      compass/pin/needle/scissors ~ in/into ~ my ~ BODY
      dirty/smelly/stupid/go_home/fat ~ gypsy/jew/muslim/pikey/traveller/foreigner/polish/pakistani/black/indian/immigrant
      say/says/said/told ~~ I ~ should ~ die/dead/kill/not_exist/be_gone
      got rid ~ of ME
      pulled/pull ~ my ~ trousers/pants/skirt/shorts ~ down ~~ everyone/filmed/playground/front
      KID/he/she ~ strangled/strangle/choked/choke* ME
      brown/black/white/muslim/jewish/dirty/indian/chinese ~ rat/pig/dog/monkey/people/skin/girl/boy & call/calls/called/spit/spits/hate/says/said
      call/calls/called/calling ME ~ monkey | cheeky mum dad nan
      grab/grabbed/hold/held ~ ME ~ by ~ throat/neck/hair
      bring/give/get/pay ~~ money ~~ or/they/he/she & kick/hurt/get/batter/break/do_my/beat/legs | charity trip
      if ~ I ~ NEG ~ bring/give/pay/hand ~~ they/he/she ~ will
      WHO/they/PEER ~ held/hold/pin/pinned ~ ME ~ down
      they/PEER ~~ film/filmed/filming/recorded ~ it/me & hit/held/down/cry/laugh/pushed/mouth/trousers
      mum/dad/family/i ~~ bomber/terrorist/p_word/slave & called/said/say/call
      WHO/they/he/she ~ spit/spat ~ in/on ~ my ~ mouth/face/hair/food
      others/they/boys/girls ~ held/hold ~ my ~ arms/hands/legs
      people ~ my ~ colour
      kill ~ yourself/urself
      people ~ like ~ me ~~ die/dead/kicked/hit/gas/killed/burn
      fake ~ account/profile ~~ me/my
      you/your ~ are? ~ dead ~~ when/if/after/at/tomorrow/monday | game level
      note/message/text/letter ~~ you/your ~ dead/die/ugly/next
      lead/rope/collar ~~ on/round ~ me & dragged/pulled/dog/neck/crawl
      burn/burned/burnt/rip/ripped/pulled/threw/cut ~~ my ~ hijab/turban/scarf/topknot/kippah/bindi
    `,
  },
]
