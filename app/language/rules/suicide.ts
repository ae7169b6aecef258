import type { WordRule } from './rule.ts'

/** Not wanting to live, and thinking the world would be better without them. */
export const suicideRules: readonly WordRule[] = [
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
    learned: `
      I ~~ NEG ~ born
      I ~ NEG ~ think ~ should ~ born
      god/pray/ask/hope/wish ~~ NEG ~ wake
      NEG ~ wake ME ~ up & god/ask/pray/hope/ever/again/heaven
      pray ~ DIE/heaven
      go to sleep ~ that ~ be/is ~ it
      want ~~ that ~ be it
      just ~ stop ~ being
      think/thinking/WANT/feel_like ~~ walk/walking/run/running/step/stepping/jump/jumping/go/going ~ into/in/in_front ~ road/cars/car/lorry/lorries/traffic/train/bus
      my funeral
      come ~ to? ~ funeral & nobody/no_one/anyone/if/I
      want/wish ~ with ~ GRAN/CARER/PET/nanny ~ now ~ heaven
      want/wish ~ be ~ with ~ GRAN/CARER/PET & heaven/died/dead
      like ~ be/being ~ dead
      nice/nicer/better ~ be ~ dead
      wish/want* ~ be/was/were ~ star/angel/ghost & GRAN/heaven/sky/dead
      wish ~ world/everyone/people ~ forget ME
      button ~ NEG ~ exist
      make ME ~ NEG ~ exist
      NEG ~ want ~ be ~ person/alive/human/anything
      NEG ~ reason ~ get up
      want ~ it/everything ~ finish/stop/end & NEG/reason/point/life/just | maths lesson school game film homework football bullying fighting shouting
      hope ~ I ~ get ~ run over/hit/killed/squashed
      does/if ~ it ~ hurt/hurts ~ when/if/to ~ DIE
      think ~ about ~ it ~ a lot & DIE
      forever ~ sleep/asleep
      head/brain/voice/voices ~ tells/tell/says/say ~ ME ~ kill/die/dead
      close my eyes ~ never/NEG ~ open
      NEG ~ open ~ my eyes ~ again/ever
      fall asleep ~ NEG/never ~ wake
      NEG ~ place ~ for ~ me ~ world/here
      walk/walked/swim/go ~ into ~ sea/river/road/lake/water & NEG/back/never/what
      god ~ take ME
      NEG ~ matter ~ to ~ anyone/anybody/them
      if ~ I ~ DIE ~ it/nobody/no_one/they
      when ~ I ~ dead/died/die ~ nobody/they/everyone/it
      nobody/no_one/everyone ~~ when/if ~ I ~ dead/gone
      hold/holding ~ my ~ breath ~~ die/alive/dead/stop/see | swimming water pool underwater
      NEG ~ see ~ him/teddy/them/you/PET/CARER ~ soon/again
      wish ~~ could ~ stop/end/go & forever/NEG ~ back
      what/how ~ happens/happen ~ if/when ~ I ~ die
      go ~ somewhere ~ nobody/never ~ come/back/find
      NEG ~ want ~ grow up/older/birthday/tomorrow & NEG/die/dead/alive
      NEG ~ care ~ DIE
      dont/NEG ~ want ~ to? ~ be ~ in/on ~ world/earth/planet
      NEG ~ scared/afraid ~ of ~ dying/death/dead
      would/wud ~ like/rather ~ it? ~ die/dying/dead
      I ~ died/dead/die ~ so ~ he/she/they/CARER/everyone ~ would/be ~ happy/better/glad
      if ~ I ~ died/die/dead ~~ would/be ~ happy/better/get/have
      rather ~ be ~ in ~ ground/heaven/grave/sky
      too sad/tired/hard ~ to ~ live/be_here/go_on
      NEG ~ see ~ why ~~ alive/live/here
      have to ~ stay/be/keep ~ alive
      sad/tired ~ to live
      I ~ wont/NEG ~ be ~ alive
      think ~ about ~ train/trains/bridge/cars/jumping
      look ~ at ~ train/trains/bridge/road & think
      let ME ~ die
      ask/asking ~ god ~~ die/take
      NEG ~ notice ~ if ~ I ~ NEG
      lie/lay/stand/sit/walk ~ in/on ~ road/track/tracks/motorway/railway | path pavement across home
      NEG ~ want ~ any/another/have ~ more? ~ birthdays/birthday/christmas/years/tomorrow
      NEG ~ want ~ turn/be ~ 7/8/9/10/11/12/seven/eight/nine/ten/eleven/twelve
      want/wish/like ~ stop ~ existing/breathing/living/being
      end ~ my ~ life/story
      dead ~ inside
      nothing/NEG ~ left ~ to? ~ live
      wish/hope/want ~ car/bus/train/lorry ~ hit/kill/squash ME
      just ~ want ~ out & nothing/left/life/cant
      coffin/grave & my/me/I & in/wear/for/lie | nan grandad pet dog cat visited visit flowers
      lie down ~ NEG/never ~ get up
      fall/fell ~ off ~ cliff/roof/bridge & wish/hope/want/purpose
      NEG ~ want ~ grow up & dead/die/NEG/anymore/sad
      how ~~ die ~ NEG/without ~ hurt/hurting/pain
      how ~ do/does ~ people/you ~ die/kill ~ themselves/yourself
      what ~~ happens ~ when ~ you/we/people ~ die & want/me/quickly/hurt | pet nan grandad hamster
      want ~ be ~ with ~ GRAN/PET ~ now
      NEG ~ want ~ wake ~ tomorrow/up/morning | early tired school
      imagine/picture/dream/think ~~ being/be ~ dead
      NEG ~ see ~ my? ~ next/another ~ birthday/christmas/year/day
      stop/end ~~ forever & pain/head/everything/it | noise
      pain ~~ stop ~ forever
      nearly/almost ~ jumped/jump/fell/ran/walked ~ off/in_front/into/out ~ MEANS/bridge/roof/road/train/window/cliff
      swap ~~ dead ~ GRAN/PET/CARER
      wish/want ~ swap ~~ dead/died
      instead ~ of ~ him/her/GRAN/PET & died/dead/me
      button/switch ~~ delete/end/erase/stop/off ~ ME
      WANT/wish/button ~~ be? ~ delete/deleted/erased/rubbed_out/switched_off/undone ME? | account character app photo
      want ~ it/everything ~~ go ~ black/blank/dark & stay/forever/me
      NEG ~ see ~ SELF ~ get/getting/reach/reaching/be/being/grow/growing/turning/make
      NEG ~ think ~ I ~ will ~ get/make/see/reach/live ~~ year/birthday/christmas/older/10/11/12/13
      think/look/imagine ~~ canal/river/bridge/cliff/sea/lake/quarry/railway/motorway ~~ peaceful/bottom/quiet/easy/over/jump/sleep/gone | fishing ducks boat swan fish swim
      god/angels/heaven ~ have/take ~ ME ~ back?
      hurt ~~ NEG ~ be ~ here
      I ~ practise/practising/tried/try/put/hold ~~ pillow/bag/cord/scarf/rope/belt ~~ my ~ own? ~ face/neck/mouth | cold school pe warm snow
      wish/wanted ~~ NEG ~ saved/save/rescued ME
      only/just ~ stay/staying/keep/keeping ~ alive/here/going ~~ because/for
      way/ways ~~ to ~ die/kill/end
      too ~ tired/sad/hard ~ to ~ keep/carry ~~ here/going/being/living
      pillow/bag ~ over/on ~ my ~ own ~ face/head
    `,
  },
]
