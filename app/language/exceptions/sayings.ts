import { all, hurting, type Exception } from './exception.ts'

/** Sayings, and things that stop working. */
export const sayingsExceptions: readonly Exception[] = [
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
      kick + off/about/boxing/butt
      kick ~ ball ~ off/back
      beat/beats/beated/beating/beaten ME at/in/to/by/playing/twice/easily/fair | stick belt slipper hand fist drunk
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
      BALL/it/door/snowball/pillow/branch/frisbee/puck/swing !I/HE/CARER/SIB/PEER/NAME/when ~ hit/hits/hitted/smacked/whacked/bashed ME
      BALL/it/door/snowball/pillow/branch/frisbee/puck/swing !I/HE/CARER/SIB/PEER/NAME/when ~ hit/hits/hitted/smacked/whacked/bashed my BODY
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
      bad + at ~ maths/spelling/spellings/football/drawing/reading/swimming/something/sport/goal/games/tennis
      drive/drives/drove/driving ME + mad/crazy/mental/nuts/bonkers
      be the death of
      a bit
      i can not wait
      tell ~ secret santa
      secret santa
      secret agent/agents/garden/den/base/spy/code/passage/door/recipe/hideout/mission/language/handshake/diary/club/tunnel/society/message
      surprise party
      SECRET & surprise/present/birthday/party/christmas/mothers_day/fathers_day/santa/gift | TOUCH UNEASY scared bad BED
    `,
    learned: `
      DIE/disappear/vanish ~ like ~ magician/magic/ninja/wizard/spy/invisible/superhero
      NEG/GRAVE ~ breathe? ~~ laughing/laughter/giggling/laughed
      laughing/laughed/giggling/laughs ~~ GRAVE
      embarrassed/embarassed/embarrassing/embarrassment/embarased & disappear
      pierced
      wet towels
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
    `,
    learned: `
      DIE ~ battery/batteries/charger
    `,
  },
  {
    id: 'animal or plant',
    why: 'it is about an animal or a plant',
    scope: 'words',
    categories: [...hurting, 'suicide', 'self_harm', 'sexual_abuse', 'fear_of_home', 'running_away', 'wellbeing'],
    effect: 'drop',
    unless: ['bread'],
    general: `
      PET ~ HIT/ROUGH/TOUCH/bite/scratch/lick/peck/sting/kick/nip/AFFECTION ~ ME/my/SIB
      PET ~ run/ran/runs ~ away/off
      PET ~ hide/hiding/hides
      PET ~ DIE
      FEAR ~ of ~ PET/spiders/dogs/wasps/bees/snakes/clowns/dark/thunder/heights/lift/monster/ghost
    `,
  },
]
