import type { Category } from './explanation.ts'

/** A reason to set a finding aside: what is talked about is play, a story, an accident, a saying. */
export type Gate = {
  readonly id: string
  readonly why: string
  /** `words`: the gate covers a word the finding rests on. `clause` and `sentence`: it stands in the same one. */
  readonly scope: 'words' | 'clause' | 'sentence'
  readonly categories: readonly Category[]
  /** `low`: still to be read, never dropped altogether. */
  readonly effect: 'drop' | 'low'
  /** Families which are stronger than the gate when the finding rests on them. */
  readonly unless?: readonly string[]
  readonly general?: string
  readonly learned?: string
}

const hurting = ['physical_abuse', 'domestic_violence', 'bullying', 'harm_to_others', 'emotional_abuse'] as const
const everythingButBodies = [
  ...hurting,
  'neglect',
  'exploitation',
  'running_away',
  'fear_of_home',
  'early_help',
  'wellbeing',
  'disclosure_hint',
] as const
const all = [...everythingButBodies, 'suicide', 'self_harm', 'sexual_abuse', 'online_harm'] as const
const gravest = ['suicide', 'sexual_abuse'] as const
const lessGrave = [...everythingButBodies, 'self_harm', 'online_harm'] as const

/** Every gate, in the order they are tried. */
export const gates: readonly Gate[] = [
  {
    id: 'saying',
    why: 'it is a saying',
    scope: 'words',
    categories: all,
    effect: 'drop',
    general: `
      die for | WANT
      dying to/for
      to die for
      dead good/funny/cool/nice/easy/tired/hungry/excited/long/proud/jealous/keen/boring/brilliant/hard/fast/cute/clever/strong/hot/cold/loud/scary/annoying/late/quiet/pretty/straight/big/small/posh/mean/sweet
      dead leg/end/heat/line/ringer/weight/sea/batteries/battery
      die/dead/died/dying of/from embarrassment/boredom/laughter/heat/laughing/cold/excitement/hunger/thirst/shame
      die/died/dying laughing/inside
      bored/scared/freezing/starving/worried/tickled/love/sick to death
      feet/legs/foot/shoes/homework/maths/heat/suspense/back/head/tummy/belly/legs/arm/tooth/wait/boredom/spellings ~ killing me
      this/it is killing me
      could murder/kill/eat a/some/for/an
      kill for a/some/an
      would kill for
      to kill time
      killing time
      killed/killing/nailed/smashed/smashing it
      smash/smashed/smashing my test/score/record/spellings/sats/maths/piggy/pinata
      over my dead body
      drop dead gorgeous
      hit the road/sack/gym/target/jackpot/nail/ball/hay/deck/shops/post/bar/crossbar/drums/drum/bullseye/pinata/brakes/button/ground/top/wall
      hit/hits/hitting a ball/six/four/rounder/home_run/target/note/high_five
      big hit
      a hit
      number one hit
      punch line/bag
      hole punch
      kick off/about/boxing/back/butt
      beat/beats/beated/beating/beaten ME at/in/on/to/by/with/playing/again/every/twice/easily/fair/all
      beat/beats/beating/beaten the clock/level/boss/record/score/team/game/timer/champion/dragon/computer
      heart beat/beats/beating
      drum beat
      cut the queue/line/grass/cake/ribbon/lawn/bread/pizza
      cut in
      short cut
      cuts down
      break a leg/record
      break/broke/break up a? time/dance/even/record
      break up/broke up for/from
      shoot/shot/shooting hoops/star/stars/basket/goal/at/goals/penalties
      heart attack & nearly/gave/almost/scare/made/surprise/jumped
      blow/blew/blown up balloon/balloons/the/a
      drunk/drink/drinks/drinking ~ milk/water/juice/squash/smoothie/milkshake/hot_chocolate/lemonade/tea/coffee/pop/oasis/ribena/fruit_shoot
      high five/score/jump/street/up/school/heels/wire/note/chair/tower/sky
      knock knock
      knock/knocked out of/the
      pushing up
      pushed/pushes/push/pushing ME/us ~ on/in ~ swing/swings/trolley/sledge/pram/wheelchair/roundabout/bike/zip_wire/scooter/wheelbarrow
      push/pushes/pushed ME to/harder/further/try
      dragged/drags/drag ME/us ~ shopping/shops/round/around/walk/museum/out_of_bed
      grab/grabs/grabbed ~ my hand ~ road/cross/car/before/so/fell
      shook/shake/shakes my hand/hands
      throw/throws/threw/chuck ME/us ~ air/pool/water/sea/up/party/sofa/surprise/birthday
      throw/threw/throws/throwing ~ ME ~ party/surprise
      throw/threw/throws/chuck/chucked/pass/kick/kicked/hit ~ BALL/snowball/pillow/cushion/sponge/socks/frisbee/balloon
      BALL/it/door/snowball/pillow/branch/frisbee/puck/swing ~ hit/hits/hitted/smacked/whacked/bashed ME
      BALL/it/door/snowball/pillow/branch/frisbee/puck/swing ~ hit/hits/hitted/smacked/whacked/bashed my BODY
      hit/smacked/bashed ~ ME ~ with ~ BALL/snowball/pillow/cushion/balloon/door/foam/noodle/socks/teddy/sponge
      hurt/hurts/hurting my feelings
      hurt/hurts ~ ME ~ feelings
      shout/shouts/shouted at the telly/tv/football/ref/telly
      shout/shouts/shouting/shouted/scream/screaming for/with my? team/joy/laughter/excitement/goal/me/goal
      screaming/screamed/scream with laughter
      dressing up
      knocked/knock ME/it off/over ~ bike/scooter/ball
      steal/stole/stealing/steals the show/base/bacon/bases/ball
      cat/dog fight
      bite/bites my nails
      bit of
      a bit
      i can not wait
      tell ~ secret santa
      secret santa
      secret agent/agents/garden/den/base/spy/code/passage/door/recipe/hideout/mission/language/handshake/diary/club/tunnel/society/message
      surprise party
      SECRET & surprise/present/birthday/party/christmas/mothers_day/fathers_day/santa/gift | TOUCH UNEASY scared bad BED
    `,
  },
  {
    id: 'device',
    why: 'a thing stopped working',
    scope: 'words',
    categories: all,
    effect: 'drop',
    general: `
      DEVICE ~ DIE/dead/died/dying
      DIE ~ DEVICE/battery/batteries/charge/charged/charger
    `,
  },
  {
    id: 'animal or plant',
    why: 'it is about an animal or a plant',
    scope: 'words',
    categories: [...hurting, 'suicide', 'self_harm', 'sexual_abuse', 'fear_of_home', 'running_away', 'wellbeing'],
    effect: 'drop',
    unless: ['I', 'CARER'],
    general: `
      PET ~ HIT/ROUGH/TOUCH/bite/scratch/lick/peck/sting/kick/nip/AFFECTION ~ ME/my/SIB
      PET ~ run/ran/runs ~ away/off
      PET ~ hide/hiding/hides
      PET ~ DIE
      FEAR ~ of ~ PET/spiders/dogs/wasps/bees/snakes/clowns/dark/thunder/heights/lift/monster/ghost
    `,
  },
  {
    id: 'game',
    why: 'it happens in a game',
    scope: 'sentence',
    categories: lessGrave.filter((category) => category !== 'online_harm'),
    effect: 'drop',
    unless: ['CARER', 'UNCLE', 'SELF', 'SECRET', 'PRIVATE', 'TEEN', 'STRANGER', 'INSULT', 'PREJUDICE', 'bully', 'FREQ', 'WEAPON_REAL'],
    general: `
      GAME
      playing ~ tag/it/tig/bulldog/dodgeball/fighting/wrestling/zombies/cops/superheroes/ninjas/knights/pirates/army
      we/i ~ play/played ~ tag/it/tig/bulldog/dodgeball/fighting/wrestling/zombies/ninjas/knights/pirates/army
    `,
  },
  {
    id: 'game with a grown-up',
    why: 'a grown-up played a game with them',
    scope: 'words',
    categories: hurting,
    effect: 'drop',
    general: `
      CARER/SIB/PEER/NAME ~ kill/killed/kills/shot/shoots/beat/beats/destroyed/smashed/battered/thrashed/hit/got/tagged ME ~ in/on/at/with/during/playing ~ GAME/SPORT/race
      CARER/SIB/PEER/NAME ~ kill/killed/kills/shot/shoots/beat/beats/destroyed/smashed/battered/thrashed ME & GAME/race/cards/chess
      tag/tagged
    `,
  },
  {
    id: 'game death',
    why: 'somebody dies in a game',
    scope: 'words',
    categories: gravest,
    effect: 'low',
    general: `
      DIE ~ in/on/at ~ GAME
      DIE & respawn/lives/level/lava/creeper/zombie/boss/checkpoint/spawn
      GAME ~ I ~ died/die/killed | WANT
    `,
  },
  {
    id: 'story or lesson',
    why: 'it is in a story, a film, a lesson or a play',
    scope: 'sentence',
    categories: lessGrave.filter((category) => category !== 'online_harm'),
    effect: 'drop',
    unless: ['ME', 'SELF', 'MY', 'INSULT', 'PREJUDICE', 'SECRET', 'TALK'],
    general: `
      STORY
      LESSON
    `,
  },
  {
    id: 'story death',
    why: 'somebody dies in a story, a film, a lesson or a play',
    scope: 'sentence',
    categories: gravest,
    effect: 'low',
    unless: ['SELF', 'ME'],
    general: `
      in ~ STORY
      play/character/acting/role/part/nativity/panto & die/dead/killed/dies
      LESSON ~ die/died/dead/killed
      DIE & jesus/cross/romeo/roman/tudor/egyptian/king/queen/war/soldier/dinosaurs/dinosaur/henry_viii/titanic
    `,
  },
  {
    id: 'dream',
    why: 'it was a dream',
    scope: 'clause',
    categories: [...hurting, 'suicide', 'early_help', 'sexual_abuse', 'running_away', 'exploitation'],
    effect: 'low',
    general: `
      dreamt/dreamed
      had ~ dream/nightmare
      in ~ my? dream
    `,
  },
  {
    id: 'sport',
    why: 'it happened in sport',
    scope: 'sentence',
    categories: [...hurting, 'self_harm'],
    effect: 'drop',
    unless: ['CARER', 'UNCLE', 'SELF', 'TEEN', 'STRANGER', 'FREQ', 'INSULT', 'PREJUDICE', 'bully', 'purpose', 'INJURY_CARER'],
    general: `
      SPORT
    `,
  },
  {
    id: 'hair, craft or cooking',
    why: 'it is about hair, making or cooking',
    scope: 'sentence',
    categories: ['self_harm', 'harm_to_others', 'physical_abuse', 'exploitation', 'bullying'],
    effect: 'drop',
    unless: ['purpose', 'RELIEF', 'belt', 'SECRET'],
    general: `
      cut/cuts/cutting/cutted/chop/chopped/chopping/slice/slicing/peel/knife/burn/burnt/burned ~~ CRAFT/KITCHEN
      CRAFT/KITCHEN ~~ cut/cuts/cutting/cutted/chop/slice/knife/burn/burnt/burned
      paper cut
      cut/cuts/cutting/cutted/pull/pulls/pulling/pulled/hurts/hurt/brush/brushes ~ hair/fringe/nails/knots ~~ brush/brushes/brushing/comb/combs/plait/plaits/knots/barber/hairdresser/tangles/nits/ponytail/bobble
      brush/brushes/brushing/comb/combs/plaits/does/doing/ties/plait ~ my ~ hair
      cut/cuts/cutting/cutted ~ my ~ hair/fringe/nails/toenails
    `,
  },
  {
    id: 'dye',
    why: 'it is about colouring something',
    scope: 'clause',
    categories: ['suicide'],
    effect: 'drop',
    unless: ['kill', 'suicide', 'dead', 'death', 'SELF'],
    general: `
      die/dye/dyed/dyeing/dying/died ~ DYE
      DYE ~ dye/dyed/dyeing/dying/die
    `,
  },
  {
    id: 'accident',
    why: 'it was an accident, with a cause',
    scope: 'sentence',
    categories: ['physical_abuse', 'self_harm', 'bullying', 'harm_to_others', 'domestic_violence'],
    effect: 'drop',
    unless: ['CARER', 'SAY', 'SECRET', 'purpose', 'FREQ', 'bully', 'PEER'],
    general: `
      ACCIDENT
      off/on/from/into ~ PLAYTHING
      cut/cuts/burn/burnt/burned/scratch/scratched/hit/hurt/bang/banged/bumped ~~ on ~ PLAYTHING/fence/thorn/brambles/glass/tin/can/oven/hob/iron/pan/table/corner/door
    `,
  },
  {
    id: 'accident by somebody',
    why: 'they say it was an accident',
    scope: 'clause',
    categories: ['physical_abuse', 'bullying', 'harm_to_others'],
    effect: 'low',
    unless: ['SAY', 'SECRET', 'purpose', 'FREQ', 'bully', 'tell', 'INJURY'],
    general: `
      accident/accidentally/accidently/by_accident/by_mistake
      NEG ~ mean to
      didnt mean to
      not/wasnt on purpose
    `,
  },
  {
    id: 'treatment',
    why: 'a doctor, a nurse or a carer was looking after their body',
    scope: 'sentence',
    categories: ['sexual_abuse', 'physical_abuse', 'self_harm', 'exploitation'],
    effect: 'low',
    unless: ['SECRET', 'UNEASY_REAL', 'purpose', 'belt'],
    general: `
      doctor/nurse/dentist/gp/hospital/optician/physio
      TREATMENT
      nappy/nappies/potty
    `,
  },
  {
    id: 'kindness',
    why: 'it is ordinary affection or rough play they enjoy',
    scope: 'sentence',
    categories: ['sexual_abuse', 'physical_abuse'],
    effect: 'drop',
    unless: ['PRIVATE', 'UNDRESSED', 'SECRET', 'UNDERWEAR', 'HIT', 'GRAVE', 'BED', 'NEG', 'RUDE'],
    general: `
      fun/funny/laugh/laughed/laughing/giggle/giggled/love/like/nice/happy/best/hilarious/better
      goodnight/bye/night_night/good_night/good_morning/congratulations/birthday/proud
      tickle/tickled/tickles ~~ laugh/laughed/laughing/giggle/fun
    `,
  },
  {
    id: 'dreaded telling-off',
    why: 'it reads like dreading a telling-off',
    scope: 'sentence',
    categories: ['physical_abuse', 'fear_of_home'],
    effect: 'low',
    unless: ['HIT', 'FEAR', 'ROUGH', 'PLEAD', 'DRUNK', 'WEAPON'],
    general: `
      kill/murder/batter ME & mud/muddy/homework/messy/tidy/lost/lose/jumper/uniform/shoes/paint/stain/ripped/bedroom/washing/forgot/forget/trainers/late/spelling/test/shirt/coat/carpet/lol/haha/grade/room/mess/juice/spilt/spilled/broke/library/book/kit
    `,
  },
  {
    id: 'meal time',
    why: 'it is nearly time to eat, or they were busy',
    scope: 'sentence',
    categories: ['neglect'],
    effect: 'drop',
    unless: ['FREQ', 'NEG', 'LACK', 'CARER', 'NIGHT', 'SIB', 'ALONE'],
    general: `
      HUNGRY & lunch/lunchtime/dinner/tea/pe/swimming/football/break/snack/pizza/before/after/cake/now/can/ready/smell/smells
    `,
  },
  {
    id: 'weapon of play',
    why: 'it is a toy or a tool',
    scope: 'sentence',
    categories: ['exploitation', 'harm_to_others', 'bullying', 'self_harm'],
    effect: 'drop',
    unless: ['stab', 'protect', 'SECRET', 'TEEN', 'SELF'],
    general: `
      toy/nerf/water/plastic/foam/pretend/cardboard/wooden/lego/lightsaber/bb ~ WEAPON/gun/sword/knife/blaster
      WEAPON & TOY/cake/butter/dinner/fork/birthday/costume/halloween/pirate/knight/museum/castle/fishing/scouts/bread/cheese/jam/toast
      hammer/screwdriver & shed/grandad/nail/nails/build/building/fix/wood/dad/birdhouse
    `,
  },
]
