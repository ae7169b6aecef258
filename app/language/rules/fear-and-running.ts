import type { WordRule } from './rule.ts'

/** Afraid to go home, and getting away. */
export const fearAndRunningRules: readonly WordRule[] = [
  {
    id: 'FH-1 afraid to go home',
    category: 'fear_of_home',
    severity: 'high',
    general: `
      FEAR ~ to? go/get/going/be/being ~ HOME
      FEAR ~ of ~ HOME
      FEAR ~ of CARER
      FEAR ~ CARER ~ find/finds/will/going/might/gonna/hit/angry/cross/shout
      CARER ~ scare/scares/scared/frightens/frighten ME
      CARER ~ FEAR & ME/I & HOME/when
      NEG ~ safe ~ HOME
      HOME ~ NEG ~ safe
      NEG ~ safe ~ with ~ CARER/him/her
      NEG ~ safe & CARER/HOME
      PLEAD & HOME
      PLEAD ~ CARER
      NEG ~ make ME ~ go ~ HOME/CARER
      please ~ NEG ~ make/send ME ~ HOME/back
      please ~ NEG ~ tell/ring/call/phone ~ CARER & trouble/angry/kill/hit/HIT/mad/get
      NEG ~ tell/ring/call/phone ~ CARER & HIT/kill/angry/mad/hurt
      CARER ~ kill/batter/murder ME ~ if/when/finds
      CARER ~ going/gonna/will ~ kill/batter/murder ME
      hate ~ going/go/being ~ HOME & because/FEAR/CARER/ANGRY/SHOUT/NIGHT/hurts
      I ~ NEG ~ want ~ go ~ HOME & FEAR/CARER/ANGRY/HIT/SHOUT/scared/please/tonight/never/ever
      want/wish ~ stay/live/sleep ~ school & HOME/CARER/NEG/forever/night/FEAR/safe
      FEAR & weekend/holidays/holiday/half_term/christmas & HOME/CARER/NEG/school
      safe ~ at? school & NEG/only
      CARER & ANGRY & FEAR/scared/hide/HIDE/hurt/HIT
      CARER & ANGRY & come/comes/gets/get ~ home/back
      quiet & CARER ~ ANGRY/home/sleep/back/comes/in_a_mood
      NEG ~ know ~ what ~ mood ~ CARER/he/she
    `,
    learned: `
      because of ~ CARER/him/her & HOME/scared/tummy/sick/cry
      funny/sick/poorly/bad/butterflies/knot/hurts ~ tummy/belly/stomach & HOME/CARER/him/weekend
      tummy/belly/stomach/heart & home_time/HOME/key/door/weekend & him/CARER/nearly/fast/when
      heart ~ fast/beats/thumping/racing/jumps/bangs/pounding & CARER/door/key/him/home/footsteps
      NEG ~ want ~ go ~ with ~ CARER | shops shopping
      stay ~ school/here ~ till/until ~ CARER
      safer/safe ~ here/school ~ than ~ HOME/house
      feel/am/is ~ safe/safer ~ here/school
      NEG ~ ring/call/phone/tell ~ CARER & mad/hurt/angry/please/kill
      wish ~~ school ~ saturday/saturdays/weekend/holidays/every
      school ~~ because/cos/its ~ safe/safer
      sick/wobbly/tummy/scared ~ when ~~ bell/3/three/oclock/home
      if ~ he/she/CARER ~ see/sees/finds/reads ~ my/it/this & get/batter/kill/hit/trouble/mad/hurt
      NEG ~ send/give/show ~ letter/report/note ~ home/CARER/mum/dad
      creep/tiptoe/quiet/careful/sneak ~~ so/NEG ~ make/get/wake ~ him/her/CARER ~ mad/angry/cross/up?
      NEG ~ make ~ him/her/CARER/them ~ mad/angry/cross/hit
      shaky/shake/shakey/wobbly/sick/shaking ~ at/when ~ three/3/home_time/bell/oclock/home
      live/sleep/stay ~ at/in ~ school
      when/if ~ I ~ hear ~~ car/key/door/voice/footsteps/him/her ~~ run/hide/freeze/heart/tummy/sick/upstairs/shake/quiet
      hear ~ CARER ~ voice/footsteps/car/key/coming & tummy/heart/hide/run/scared/tight/freeze
      NEG ~ want ~ holidays/weekend/saturday/half_term/christmas ~ to? ~ come
      NEG ~ make ME ~ go ~ with/to ~ him/her/CARER/them/there
      please & NEG ~ make ME
      stomach/tummy/belly/head ~ hurts/hurt/aches/ache ~~ CARER ~ weekend/house/comes/turn
      CARER ~ kill ME & wrote/write/tell/told/find/reads/sees/knows/here | mud muddy homework lol haha carpet
      FEAR & HOME & go/going/get/tonight/after | haunted ride halloween film
      wet/wee/weed ~ myself/SELF ~ when ~ CARER/he
      will/would/are ~ you ~ tell/ring/tell_him/phone ~ my? ~ CARER & mad/mental/angry/kill/hit/trouble/because
      NEG ~ want ~ it ~ be ~ home_time/three/half/3
      phone/door/bell ~ rings/knocks ~ think/scared ~ its/it/him
      NEG ~ want ~ half ~ past ~ three
      walk/go ~ home ~ slow/slowly
      long way ~ home | road sign
      miss/missed ~ bus ~ purpose
      wish/want ~ school ~ longer/never/all_night/every_day/forever/weekends ~ end/finish/stop?
      last ~ to ~ leave/go & school/home/purpose/want
      walking/walk ~ on ~ glass/eggshells
      going to ~ hurt/hit/batter/kill ME
      NEG ~ want ~ school/day ~ to ~ end/finish
      can/could/please ~~ I ~~ come/live/stay/sleep/go ~~ yours/your_house/with_you/here/school_tonight | sleepover party
      tummy/belly/stomach/heart/chest/insides/throat ~~ tight/sick/knot/drops/flips/fast/jumps/bangs/squashed ~~ when ~~ hear/see/CARER/he/his/key/door/van/car
      NEG ~ know ~~ which/what ~ mum/dad/CARER/one ~~ get/be/home/mood
      slow/slowly ~~ way ~ home
      spill/break/drop/forget ~~ NEG ~ breathe/speak/move
      NEG ~ ring/call/phone/tell ~ home
      he/she/CARER ~ will ~ go ~ spare/mad/mental/ballistic & get_it/please/NEG/scared
      because of ~ what ~ happens ~ after
      clock ~~ stop/slow/back & three/3/home/isnt/NEG
      so ~ I ~ can ~ stay ~ longer/later/here & CARER/pretend/home/before/pretended
      wait ~ till/until ~ we/you/I ~ get ~ home & sick/scared/CARER/he/she/angry/smiled
      body/legs/arms/hands ~~ ice/freeze/freezes/jelly/shake ~~ & comes/come/CARER/he/room/home
      NEG ~ have ~ go ~ back ~ to? ~ my? ~ HOME
      detention/after_school_club/homework_club/club ~~ every/FREQ/longer/NEG ~~ HOME
      I ~ go/hide/get ~ under ~ MY? bed & CARER ~ home/comes/gets/back/in
      walk/go/get ~ home ~~ longest/slowest
      longest/slowest ~~ home
      nothing/NEG ~ happen/happens/hurts/hits ~ to? ME ~ here/at_school
      at least ~~ here/school & HOME/NEG/happens/safe/holidays/weekend
      NEG ~ want/cancel/cancelled ~~ holidays/weekend & here/safe/school/happens/stay
      holidays/weekend ~~ cancelled/cancel/banned
      please/can/could ~~ say/tell ~~ I ~ was/were/been ~ good
      shake/shaking/wobbly/sick ~~ when ~~ packing/packs/pack/leaving/leaves/bell/coats | ride
    `,
  },
  {
    id: 'FH-2 does not want to go home',
    category: 'fear_of_home',
    severity: 'medium',
    general: `
      NEG ~ want ~ go ~ HOME | park party holiday fun
      NEG ~ like ~ being/going/go/it/living ~ HOME
      hate ~ going/go/being/it/living ~ HOME
      hate ~ HOME
      NEG ~ want ~ see/be/stay/live/go ~ CARER
      wish ~ NEG ~ have ~ go ~ HOME
      NEG ~ want ~ weekend/holidays/half_term | end over finish stop
      hate ~ weekends/holidays/half_term
      want ~ stay ~ school/here
      CARER ~ ANGRY & FREQ/always/NIGHT/me
      HIDE & HOME & scared/FEAR/NIGHT
      tummy/belly/sick/SOMATIC & HOME ~ time/go
      NEG ~ happy ~ HOME
      dread ~ HOME/weekend
    `,
    learned: `
      hate MY? CARER | homework veg
      best/better/nicer/like ~ at? school/here & NEG ~ like ~ HOME
      tummy_ache/tummy_hurts/belly_ache/tummy/headache & home_time/home/weekend
      wish/want ~ live ~ someone_else/different/another/other/elsewhere/anywhere/teacher/you/miss
      wish/want ~ live ~ with ~ someone/somebody ~ else
      =hate ~ weekends/weekend/holidays/saturdays/sundays
      HOME ~ is? ~ NEG ~ nice/fun/happy/good/safe
      NEG ~ nice ~ at ~ HOME
      HOME ~ horrible/scary/bad/sad/awful | work
      NEG ~ like/want ~~ just/alone ~ me ~ CARER
      NEG ~ like ~ being/be ~ alone ~ with ~ CARER
      step_mum/stepmum/stepdad/step_dad/mums_boyfriend/dads_girlfriend ~ is ~ scary/horrible/mean/nasty/weird/creepy
      CARER ~ is ~ scary/horrible/nasty/creepy | joke halloween
      FEAR ~ of CARER
      I & FEAR & CARER | mice spider spiders dark thunder test rollercoaster moth wasp
      NEG ~ like MY? CARER
      wish/hope ~ CARER ~ NEG ~ come/live/back/home/be
      wish/hope ~ CARER ~~ go ~ away/leave/left/gone/prison
      HIDE & CARER | birthday surprise jumped seek scare easter works work eggs present treasure chocolate biscuits accident remote game games playing den sardines
      rather/prefer ~ be/stay ~ at? school ~~ than ~ HOME
      worst ~ day & home/weekend/CARER
      two/2/whole ~ days ~ at/with ~ HOME/CARER/him & worst/hate/scared/long
      SOMATIC & CARER ~ home/house/weekend/picks/comes & NEG/when/scared/every/hate
      friday/fridays/weekend/weekends/holidays ~~ worst/hate/dread/scary/horrible | spelling test swimming
      worst/hate/dread ~~ friday/fridays/weekend/weekends/holidays/half_term | spelling test swimming
      whole ~ days/weekend/week & worst/hate/home/CARER/scared/long
    `,
  },
]
