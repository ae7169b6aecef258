import type { WordRule } from './rule.ts'

/** Not wanting to live, and hurting oneself. */
export const deathRules: readonly WordRule[] = [
  {
    id: 'SU-1 wants to die',
    category: 'suicide',
    severity: 'high',
    general: `
      I ~ WANT* ~ DIE
      I ~ wish* ~ DIE
      I ~ wish/want/hope ~ NEG ~ ALIVE
      I ~ wish/want/hope ~ NEG ~ wake up
      I ~ wish/hope ~ NEG ~ born
      I ~ WANT* ~ be DIE
      WANT ~ kill SELF
      WANT* ~ end ~ life
      NEG ~ want ~ ALIVE !with !in | HOME CARER
      NEG ~ want ~ be alive
      NEG ~ want ~ live ~ ANYMORE
      NEG ~ want ~ be here ANYMORE
      NEG ~ want ~ be here | school class club
      NEG ~ want ~ wake up | early school
      NEG ~ want ~ exist
      NEG ~ want ~ go on
      NEG ~ want ~ LIFE
      hope ~ NEG ~ wake
      go to sleep ~ NEG/never ~ wake
      sleep ~ NEG/never ~ wake ~ up
      rather ~ DIE | than
      I ~ should ~ DIE
      I ~ should ~ NEG ~ alive/exist/born
      I ~ think* ~ about ~ DIE | pet PET
      I ~ think* ~ about ~ kill ~ SELF
      I ~ kill* SELF
      kms
      kill* SELF
      end my life
      suicide*
      I feel suicidal
      suicidal
      what ~ like ~ be dead
      be ~ dead ~ better
      wish ~ was dead
      stop ~ alive
      like ~ not exist
      wish ~ could ~ disappear
      I ~ want ~ disappear
      I ~ want ~ be gone
      want ~ sleep ~ forever
      want ~ be with ~ GRAN/CARER/PET ~ heaven
      want ~ go ~ heaven
      want ~ join ~ heaven/GRAN & heaven/died/dead
      WANT ~ jump ~ off/out ~ MEANS
      WANT ~ run ~ in front ~ car/train/bus/lorry
      I ~ could/might ~ jump ~ MEANS
      I ~ wish* ~ car/bus/train/lorry ~ hit/run ME
      if ~ I ~ jump/jumped ~ window/roof/bridge ~ would
      everything ~ stop ~ forever
      nobody ~ stop ~ me ~ die
    `,
  },
  {
    id: 'SU-2 better without me',
    category: 'suicide',
    severity: 'high',
    general: `
      BETTER & WITHOUT_ME
      BETTER ~ off ~ without me
      NEG ~ MISS_ME & WITHOUT_ME
      NEG ~ MISS_ME ~ I ~ gone/dead/died/disappear/leave
      NEG ~ would ~ miss me
      NEG ~ would ~ care ~ I ~ DIE
      NEG ~ would ~ notice ~ I ~ gone/here/DIE
      what ~ would ~ happen ~ I ~ DIE
      who ~ would ~ miss me
      would ~ anyone/anybody/mum/dad/people/they ~ miss me
      would ~ anyone/anybody/mum/dad/people/they/be ~ sad & WITHOUT_ME
      would ~ cry ~ if ~ I ~ DIE
      world ~ BETTER ~ without
      everyone/everybody/mum/dad/family/CARER ~ happier/better/easier & WITHOUT_ME
      it ~ would ~ be ~ BETTER ~ if ~ I ~ NEG
      wish ~ never/NEG ~ had me
      I ~ should ~ NEG ~ be born
      shouldnt ~ be ~ born/here/alive
      NEG ~ need me ~ ANYMORE
      WITHOUT_ME ~ they/everyone/mum/dad ~ BETTER/stop/happy
    `,
  },
  {
    id: 'SU-3 no point',
    category: 'suicide',
    severity: 'high',
    general: `
      NOPOINT & LIFE/ALIVE
      NOPOINT & living/alive/life/me/being
      no point ~ ALIVE/LIFE/me
      NEG ~ reason/point ~ ALIVE/LIFE
      hate ~ life & DIE
      hate ~ being ~ alive
      tired of ~ ALIVE/LIFE
      cant ~ do/take/cope ~ this ~ ANYMORE
      cant ~ cope/carry ~ ANYMORE
      NEG ~ want ~ do ~ this ~ ANYMORE
      NEG ~ care ~ if ~ I ~ DIE
      NEG ~ care ~ what ~ happens ~ me
      why ~ am ~ I ~ alive
      why ~ was ~ I ~ born
      what is ~ point ~ ALIVE/LIFE/me
      what is ~ point ~ anymore
      NEG ~ point ~ anymore
      everything ~ pointless
      give up ~ life
      life ~ NEG ~ worth
      NEG ~ worth ~ living
    `,
  },
  {
    id: 'SU-4 goodbye',
    category: 'suicide',
    severity: 'high',
    general: `
      goodbye ~ letter/note
      write/wrote/written ~ goodbye
      say/said ~ goodbye ~ everyone/everybody/friends/family/pets/CARER & NEG/last/forever
      give/gave/giving ~ away ~ my ~ things/toys/stuff/teddies/teddy/cards/pokemon & need/want/ANYMORE/gone/NEG
      give/gave/giving/given ~~ my ~~ NEG ~ need ~ them/it ~ ANYMORE
      NEG ~ need ~ them/it/my ~ where ~ I ~ going
      wont be here & NEG/birthday/christmas/next/when/monday/need
      I ~ wont ~ be ~ here ~ ANYMORE
      I ~ wont ~ be ~ around
      NEG ~ have ~ worry ~ about ~ me ~ ANYMORE
      after ~ I ~ gone
      when ~ I ~ gone ~ can/will/have
      you ~ wont ~ see ~ me ~ again/anymore
      NEG ~ see ~ me ~ again
      my ~ last ~ day ~ alive/earth/here/ever
      look after ~ my ~ PET/hamster ~ when/if ~ I ~ gone/dead/DIE
      want ~ my ~ funeral
      planned ~ my ~ funeral
      can have my ~~ when/if/after ~ I ~ DIE/gone
    `,
  },
  {
    id: 'SU-5 a way to die',
    category: 'suicide',
    severity: 'urgent',
    general: `
      take/took/swallow/swallowed/eat/ate ~ all/loads/lots/whole ~ tablet/pill/medicine/paracetamol/calpol & die/dead/sleep/disappear/heaven/gone/enough/stop/wake
      I ~ plan/planning/planned ~ kill/die/jump/hang
      I ~ know ~ how ~ I ~ will/going/would/could ~ kill/die/do & DIE
      I ~ know ~ how ~ kill SELF
      kill SELF & NOW
      WANT ~ DIE & NOW
      kill SELF & MEANS
      WANT ~ DIE & tablet/pill/rope/knife/bridge/roof/train/window/blade
      I ~ tried ~ kill/hang/drown/suffocate ~ SELF
      I ~ tried ~ DIE
      tie/tied/put ~ rope/scarf/belt/cord/string ~ round/around ~ my ~ neck
      something ~ round/around ~ my ~ neck ~ tight
      save/saved/saving/collect/collecting/hide/hiding/hidden ~ tablet/pill/medicine
      stand/stood/sit/sat ~ on ~ edge ~ bridge/roof/platform/window
      going to ~ jump ~ off/out/in_front
      jump ~ out ~ window & DIE
      going to ~ end it
      WANT ~ end it ~ all
    `,
  },
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
      I ~ WOUND_SELF ~ my ~ arm/leg/wrist/skin/thigh ~ SHARP
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
  },
  {
    id: 'SH-2 bangs their head',
    category: 'self_harm',
    severity: 'medium',
    general: `
      I ~ bang/bash/hit/smash/smack/whack/headbutt/nut ~ my ~ head ~ wall/floor/table/desk/door/purpose/hard/angry/mad/until
      bang/bash/hit/smash ~ my ~ head ~ on/against ~ wall/floor/table/desk
      I ~ hit/slap/punch/smack/bite/pinch/scratch ~ SELF ~ when/face/head/because/angry/mad
      I ~ hit/slap/punch/smack/bite/pinch/scratch* SELF
      punch* ~ wall ~ until/till/hand/knuckles
      I ~ pick ~ my ~ skin
      I ~ scratch ~ my ~ arms/skin/legs ~ when/because/stressed/worried
      NEG ~ eat ~~ thin/fat/skinny/ugly
      I ~ hate ~ SELF & hurt/hit/cut/punish
    `,
  },
]
