import type { WordRule } from './rule.ts'

/** Not wanting to live, and thinking the world would be better without them, continued. */
export const suicideMoreRules: readonly WordRule[] = [
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
    learned: `
      BETTER ~~ CARER/everyone/family/them/people ~~ if ~~ NEG
      BETTER ~~ if ~~ NEG ~ me/I
      BETTER ~~ if ~ I ~ NEG
      CARER/everyone/family/they/mum/dad/people ~ would/wud/could ~ be ~ BETTER/fine/ok/happy & BURDEN/gone/space/WITHOUT_ME
      taking/take ~ up ~ space
      BURDEN & would/everyone/gone & fine/BETTER/without
      just ~ have/had ~ SIB ~ not ~ me
      wish/think/would/better ~~ not ~ me ~ here
      fight/argue/sad/cry/stop ~~ because of ~ me & heaven/gone/dead/died/stop
      they ~ would ~ stop & gone/heaven/dead/WITHOUT_ME
      forget ~ about ME & everyone/world/wish
      if ~ I ~ was/were/am ~ gone/dead/NEG_here ~~ CARER/everyone/they/it
      if ~ I ~ gone ~~ would/wouldnt
      it ~ would ~ help/easier/better/cheaper/quieter & if ~ I ~ NEG/gone/dead/left/disappeared
      CARER ~ would ~ be ~ BETTER
      CARER/everyone/they ~ be ~ happier/better ~ without
      BETTER ~~ if ~ I ~ never/NEG
      if ~ I ~ had ~ never ~ come/been
      would ~ have ~ more/less ~~ just/without/if ~~ me/not/two/one/three/SIB
      CARER/they/everyone ~~ less/more ~~ stress/money/time/space/room ~~ without/if ~~ me/I
      world/house/family/everyone/life ~~ better/easier/happier/nicer/quieter ~~ NEG/without ~~ me
      just ~ two/one/three ~ kids/children ~ not
      NEG ~ bother/need ~~ save/saving/keep/buy ~ ME ~~ place/seat/present/ticket/cake
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
      who ~ gets/get/have/has ~ my
      wrote/write/made ~ list ~~ my ~ toys/things/stuff & who/get/gets/have/can
      NEG ~ need ~ uniform/birthday/present/presents/christmas/shoes/coat/bed ~~ because/cos/soon/here/gone/wont
      wont ~ need ~ new/a/any/my
      told ~ my? PET/teddy/dog/cat ~ look after ~ mum/CARER/SIB
      look after ~ mum/CARER/SIB/each_other ~~ for me/when/if ~ I ~ gone/NEG
      say ~ sorry ~ to/for ~ everyone & last/goodbye/gone/NEG
      will ~ be ~ my? ~ last ~ day/time/christmas/birthday | school year6 primary
      wont ~ be ~ about/around/here ~ ANYMORE?
      I ~ wont ~ be ~ about/around/there/here | club trip football school tomorrow holiday monday party away
      NEG ~ need ~ to? ~ buy/get ~ me ~~ present/birthday/christmas/uniform/shoes
      write/wrote/written/writ/done ~~ note/notes/letter/letters ~~ everyone/CARER/friends/people & doing/going/when/bye/gone/read/find
      NEG ~~ need/needing ~~ where ~ I ~ going
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
      I ~ nearly/almost ~ jumped/hung/drowned/killed ~ off/SELF/in_front | pool wave game
      stand/stood/climb/climbed/sit/sat/hang/lean ~~ railings/railing/ledge/barrier/parapet/wrong_side ~~ bridge/roof/road/train/motorway/window/platform/car_park
      wrong side of
      write/wrote/written/writ ~~ note/notes/letter/letters ~~ I ~ am? ~ doing/do ~ it
      I ~ am ~ doing ~ it ~~ when ~~ asleep/out/goes/gone/work & notes/tablets/goodbye/die/dead/letter/end
      I ~ save/saved/saving/collect/collecting/keep/keeping ~~ tablets/pills/inhaler/inhalers/medicine/paracetamol | asthma nurse
      tie/tied/tying ~~ rope/cord/scarf/belt/string/lead/tights ~~ door/hook/bar/tree/neck/banister/rail/wardrobe | dog boat swing kite den balloon tent parcel
      I ~ took/take/swallowed/had ~~ tablets/pills/paracetamol ~~ woke/still_here/survived/work/sick
      rope/tablet/pills/knife & when ~~ asleep/out/work/gone & I ~ will/going ~ do ~ it
      I ~ know ~~ which/what/when ~~ bridge/train/trains/roof/cliff | station trip museum grandad
      know ~~ what ~ time ~~ trains/train ~ goes/go/comes/come | station trip school
      I ~ took/take/swallowed ~~ tablets/pills/paracetamol & woke/still_here/survived/work/wake | headache cold hayfever
    `,
  },
]
