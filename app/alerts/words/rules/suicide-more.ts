import type { WordRule } from './rule.ts'

/** Not wanting to live, and thinking the world would be better without them, continued. */
export const suicideMoreRules: readonly WordRule[] = [
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
    learned: `
      cant ~ keep going
      too hard ~ to ~ be ~ me/alive/here
      I ~ NEG ~ keep going
      hard ~ being ~ alive
      tired of ~ everything/being/this
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
    learned: `
      give ~~ my ~~ NEG ~ need ~ them/it
      NEG ~ need ~ them/it & give
      I ~ wont ~ be ~ needing
      write/wrote/wrote/letters/letter ~~ when ~ I ~ NEG/gone ~ here?
      letter/letters/note ~~ everyone/CARER/friends & NEG ~ here
      when ~ I ~ NEG ~ here & write/letter/have/look/goodbye/can
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
    learned: `
      tablet/pill/paracetamol ~~ have/take/swallow/eat ~ them ~ all
      have/take/swallow/eat/taking ~ all/loads ~ CARER/tablet/pill ~ tablet/pill
      have/take/swallow/eat/taking ~ all ~ tablet/pill/paracetamol/medicine
      got/have/hid/save/keep ~~ CARER ~ tablet/pill/medicine ~ drawer/room/bag/hidden/sock/pocket/pillow/bed
      going to ~~ out ~ window ~ jump
      window/roof/bridge & jump & tonight/NOW/asleep
      know ~ where ~ rope/tablet/pill/medicine/knife/gun/bleach & use/going/take
      rope/tablet/pill & going_to ~ use ~ it
      going to ~ use ~ it & rope/knife/tablet/blade/garage
      tried ~ to ~ strangle/choke/kill/drown/suffocate SELF
      I ~ hide/hid/hidden/save/saved/collect/got/keep/kept/have/took/take ~~ tablet/pill/paracetamol/medicine ~~ under/in/behind/until/for & lots/loads/hidden/mattress/pillow/bed/drawer/all/CARER | asthma hayfever doctor nurse hay cough cold school
      overdose
    `,
  },
]
