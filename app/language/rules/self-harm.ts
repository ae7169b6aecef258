import type { WordRule } from './rule.ts'

/** Hurting oneself. */
export const selfHarmRules: readonly WordRule[] = [
  {
    id: 'SH-1 hurts themselves',
    category: 'self_harm',
    severity: 'high',
    general: `
      I ~ WOUND_SELF* SELF
      I ~ WOUND_SELF* ~ my BODY & purpose/RELIEF/sad/angry/upset/cross/stressed/feel/feelings/pain/bad/bored/worried
      I ~ WOUND_SELF* ~ SELF & RELIEF
      WOUND_SELF* SELF & on_purpose/sad/angry/upset/stressed/RELIEF
      I ~ cut* ~ my/SELF BODY & secret/hide/HIDE_SKIN/razor/blade/compass
      cut* SELF
      scratch* SELF
      hurt* SELF & purpose/feel/want/secret/when/like/make
      WANT ~ hurt SELF
      WANT* ~ WOUND_SELF ~ my ~ arm/leg/wrist/skin
      punish SELF
      hurting SELF
      self harm*
      selfharm*
      use/used/using/take/took/got ~ SHARP ~ my/SELF ~ arm/leg/wrist/skin
      SHARP ~ on ~ my ~ arm/leg/wrist/skin
      dig ~ nails/SHARP ~ into ~ my/SELF
      press ~ SHARP ~ my ~ skin/arm/leg
      pinch/bite ~ SELF ~ until/till ~ bleed/hurts/bruise/mark/purple/blood
      bite ~ my ~ arm/hand ~ until/till/so/when
      burn* ~ SELF/my_arm ~ purpose/lighter/when/because
      make/made/do ~ cuts/marks/lines ~ my ~ arm/leg/wrist
      cuts/marks/lines/scratches ~ on ~ my ~ arm/wrist/leg/thigh & made/did/me/SELF/purpose/hide/HIDE_SKIN
      pain ~ BETTER
      the pain ~ makes ~ me/it ~ feel
      hurts ~ less ~ inside
      I ~ want ~ to ~ feel ~ pain
      keep/kept/keeping/hide/hid/hiding ~ SHARP ~ under/in ~ pillow/bed/room/drawer/pencil & me/sad/just/case
      HIDE_SKIN & cut/cuts/marks/scratches/arm/arms/see & NEG/so/nobody/see/hide
      pull out ~ my ~ hair/eyelashes/eyebrows
      pull ~ my ~ own ~ hair
      rip ~ my ~ hair/skin
      pick ~ my ~ skin/scabs ~ until/till ~ bleed/bleeds/bled/blood
      starve* SELF
      make/made/making ~ SELF ~ sick & fat/thin/eat/food/after/dinner
    `,
    learned: `
      I ~ =cut/scratch/burn/bite/hit/pinch/stab/hurt/dig/scrape ~ MY BODY & till/until/quiet/loud/calm/head/red/wrong/deserve/bad/told_off/stupid
      what ~ I ~ did/done/do ~ to ~ my/SELF BODY
      NEG ~ see ~~ what ~ I ~ did/done/do & BODY/SELF
      I ~ cut* ~ my ~ arm/arms/leg/legs/wrist/wrists & bleeding/now/stop/secret/again/scissors/razor/blade/compass
      snap/ping/flick/pull/twang ~ it ~ till/until/when/red
      bobble/elastic/rubber_band/band ~ arm/wrist & snap/ping/flick/till/until/red/bad/when
      SHARP/pointy/sharp ~~ on/in/into ~ my ~ BODY/leg/arm & bathroom/feel/when/press/bedroom/toilet/secret/use
      I ~ WOUND_SELF* ~ my ~ arm/leg/wrist/skin/thigh ~~ SHARP
      lines/cuts/marks/scratches ~ on ~ my ~ BODY & nobody/knows/razor/SHARP/hide/secret/did/made
      SHARP & nobody ~ know/knows & BODY/I
      pull ~ my ~ eyelashes/eyebrows/hair ~ out
      eyelashes/eyebrows & pull/pulled/none/gone
      I ~ like/love ~~ see/seeing ~~ blood/bleed
      blood ~~ feel/feels ~ calm/better/good
      PEER ~ both? ~ cut ~ ourselves/selves/arms/wrists
      cut ~ are ~ selves
      cut/burn/hurt/scratch ~ ourselves
      I ~ burn* ~ my ~ BODY & feel/bad/when/radiator/purpose/inside
      rub/rubbed/scrape/scraped/scratch ~~ skin ~~ off/bleed/raw/red
      rubbed/rub ~ my ~ arm/skin/leg ~ till/until
      blade ~~ out/from/of ~ sharpener
      SHARP/blade & better/calm/secret/hide/tell/hidden | cutting craft
      hurt/hert SELF
      feel ~ something/anything & hurt/cut/SELF/burn/pain
      cuts/scars/marks/lines ~ on ~ my ~ BODY & cover/covered/hide/hidden/sleeves/see/know
      keep ~ them/it/arms/legs ~ covered
      my own skin
      hurting/hurt ~ myself
      NEG ~ know ~~ cut/cutting/cuts ~ my/SELF
      because of ~ cuts/scars/marks/scratches
      cuts/scars ~~ legs/arms/wrists & hide/trousers/sleeves/cover/jumper/tights
      make/made ~ scars/cuts/marks ~ on ~ my
      SHARP/safety_pin/pin ~~ my ~ BODY & scars/cuts/make/when/bleed
      I ~ =cut/=cutting/=cuts ~ my BODY & no_one/nobody/secret/hide/FREQ/NIGHT/feel/bad/looks/sees/know
      I ~ =cut/=cutting ~ my ~ arm/arms/leg/legs/wrist/wrists/tummy/thigh/thighs
      swallow/swallowed/eat/ate/drink/drank ~~ batteries/battery/magnets/coins/bleach/pins/glass/soap ~~ purpose/hurt/sick/die
      swallow/swallowed ~ things ~ purpose
      on purpose ~~ get/be ~ hurt
      hurt ~~ on purpose & I ~ my/SELF
      squeeze/hold ~ something/ice/nettles/glass ~~ hurts/hurt/bleed & feel/until/till
      I ~ stab/poke/jab/prick* ~ MY BODY ~~ pencil/compass/pin/needle/pen/scissors/nail/drawing_pin
      make ~ SELF ~ bleed/sick/hurt/cry
      I ~ =cut/burn/scratch/hurt/did* ~ it/them/that/these ~~ purpose | paper
      cut/burn/scratch/hurt ~~ on purpose & my BODY/bleeding/blood
      dig/digging/digged/press/pressing/push/stick ~~ nails/nail ~~ in/into & I/until/till/when/skin
      nails ~~ my ~ skin/arm/arms/hand/hands/legs ~~ till/until/blood/bleed/marks/moons
      so/NEG ~ nobody/no_one/people/miss/mum/NEG ~ see/sees/notice/notices/know ~ my ~ arm/arms/wrist/wrists/thighs/skin
      wear/keep/leave ~~ hoodie/jumper/long_sleeves/cardigan/sleeves ~~ boiling/hot/sunny/summer/pe ~~ see/sees/NEG/arms
      lines/cuts/marks/scratches ~ on ~ my ~ BODY & I ~ did/made/done/do
      rubber/eraser/deodorant/salt/ice/lighter/radiator ~~ skin/arm/hand/leg ~~ burn/burns/red/hurts | accident craft
      sad/angry/feelings/feeling/hurt/badness/bad ~ goes/go/comes/come ~ away/out & skin/burn/cut/press/blood/hurt/scratch/pinch/bite/nails
      band/bobble/hairband/elastic ~~ wrist/arm ~~ hard/over/again/wrong/till/until/hurts
      for/to ~ cut/cutting/hurt/hurting/scratch/scratching/burn/burning ~ SELF
      for/to ~ =cut/=cutting/=hurt/=hurting/=scratch/=scratching/=burn ~ my ~ arm/arms/leg/legs/wrist/wrists/skin/thigh/tummy
      sharp/SHARP ~~ for/to ~ cut/cutting ~ MY/SELF BODY
      tap/water/iron/kettle/hob/radiator/lighter ~~ hold/put/press ~ my ~ hand/arm/leg/fingers | wash cold washed
      hold/put/press ~ my ~ hand/arm/leg/fingers ~~ tap/iron/kettle/hob/radiator/lighter/flame & bad/sad/deserve/feel/hurts/when
      blade ~~ out/from/of ~ my? ~ sharpener
      did ~ it ~ again & blade/sharpener/SHARP/plaster/bleeding/blood/sleeve
      PEER/SIB ~~ burns/cuts/scratches/hurts ~ her/his/their ~ BODY/self & purpose/rubber/blade/bleed/peel/NEG
      NEG ~ got/have ~ a? ~ cat & scratches/scratched/scratch
      scratches ~~ tell/say ~ everyone ~~ cat
      wear/keep/leave ~~ HIDE_SKIN ~~ boiling/hot/summer/sunny/lines/marks
      HIDE_SKIN ~~ because ~~ lines/marks/cuts/scratches
      razor/blade & sad/need/sock/hide/hidden/small/pillow
      need ~ it ~~ when ~ I ~ get ~ sad/upset/angry/bad | teddy blanket hug inhaler
    `,
  },
  {
    id: 'SH-2 bangs their head',
    category: 'self_harm',
    severity: 'medium',
    general: `
      I ~ hit/slap/punch/smack/bite/pinch/scratch ~ SELF ~ when/face/head/because/angry/mad
      I ~ hit/slap/punch/smack/bite/pinch/scratch* SELF
      punch* ~ wall ~ until/till/hand/knuckles
      I ~ pick ~ my ~ skin
      I ~ scratch ~ my ~ arms/skin/legs ~ when/because/stressed/worried
      NEG ~ eat ~~ thin/fat/skinny/ugly
      I ~ hate ~ SELF & hurt/hit/cut/punish
    `,
    learned: `
      I ~ =bang/=bash/=smash/=smack/=whack/=headbutt/=nut/=banging/=bashing ~ my ~ head
      I ~ hit/punch/slap/smack/pinch/bite ~ my ~ own ~ BODY
      I ~ =hit/=punch/=slap/=smack/=pinch/=bite/punch ~ my ~ BODY & when/wrong/angry/stupid/hate
      NEG/stop/skip ~ eat/eating/lunch ~~ thin/fat/skinny/weight/ugly/diet/slim
      thin/fat/skinny/weight/diet/slim & NEG ~ eat/eating
      throw/hide/bin ~ my ~ lunch/food/dinner & thin/fat/weight/skinny
      I ~ =slap/slap/=punch/=hit ~ my ~ face
      hit/bang/smash/punch/slap/bash ~ my ~ head ~ over/and/again/FREQ/lots
      hit/bang/punch/slap/bash ~ my ~ head & over_and_over/again/sometimes/FREQ/always
      stop/stopped ~ eating & thin/skinny/fat/weight
      slam/shut/trap ~ my ~ hand/fingers/head ~ in ~ drawer/door & when/mess/bad/purpose/wrong
      bang/bash/hit/smash/smack/whack ~ my ~ head & when/ANGRY/angry/upset/sad/until/till/purpose/told_off/keep/again/deserve/hate/stupid/stop | cupboard loft flannel accident
      I ~ slap/punch/hit/smack ~ my ~ own ~ face/head/leg
      NEG ~ eat/eating ~~ bones/ribs/thin/skinny/flat/model
      I ~ =hit/=bang/=punch ~ my ~ head ~ with/on/against ~ my? fists/fist/hands/hand/wall/desk/table/floor
      when ~~ I ~ hit/bang/bash/slap ~ my ~ head/face & NEG/stop/loud/angry/sad/wrong
      NEG ~ eat/eating ~~ lunch/dinner/food/tea ~~ thin/thinner/skinny/fat
      lunch/food/dinner ~~ bin ~~ thin/thinner/skinny/fat/weight
      I ~ give/gave/got ~ SELF ~~ INJURY/egg/bump/lump/shiner
    `,
  },
]
