import { hurting, lessGrave, type Exception } from './exception.ts'

/** Games, stories, lessons, dreams and sport. */
export const playExceptions: readonly Exception[] = [
  {
    id: 'game',
    why: 'it happens in a game',
    scope: 'sentence',
    categories: lessGrave.filter((category) => category !== 'online_harm'),
    effect: 'drop',
    unless: [
      'UNCLE',
      'SELF',
      'SECRET',
      'PRIVATE',
      'TEEN',
      'STRANGER',
      'INSULT',
      'PREJUDICE',
      'bully',
      'FREQ',
      'WEAPON_REAL',
      'purpose',
      'strangle',
      'throttle',
      'strangled',
      'CARER',
    ],
    general: `
      GAME
      playing ~ tag/it/tig/bulldog/dodgeball/fighting/wrestling/zombies/cops/superheroes/ninjas/knights/pirates/army
      we/i ~ play/played ~ tag/it/tig/bulldog/dodgeball/fighting/wrestling/zombies/ninjas/knights/pirates/army
    `,
    learned: `
      play fight
      play fighting
      pretend to HIT/GRAVE/ROUGH
      pretending to HIT/GRAVE/ROUGH
    `,
  },
  {
    id: 'game with a grown-up',
    why: 'a grown-up played a game with them',
    scope: 'words',
    categories: [...hurting, 'fear_of_home'],
    effect: 'drop',
    general: `
      CARER/SIB/PEER/NAME ~ kill/killed/kills/shot/shoots/beat/beats/destroyed/smashed/battered/thrashed/hit/got/tagged ME ~ in/on/at/with/during/playing ~ GAME/SPORT/race
      CARER/SIB/PEER/NAME ~ kill/killed/kills/shot/shoots/beat/beats/destroyed/smashed/battered/thrashed ME & GAME/race/cards/chess
      tag/tagged
    `,
    learned: `
      batter ~ ME ~ at ~ GAME/SPORT
    `,
  },
  {
    id: 'game death',
    why: 'somebody dies in a game',
    scope: 'words',
    categories: ['suicide'],
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
    unless: ['ME', 'SELF', 'MY', 'INSULT', 'PREJUDICE', 'SECRET', 'TALK', 'GRAVE_ME'],
    general: `
      STORY
      LESSON
      in/on/watch/saw/see/read/called/like ~ SCREEN
      SCREEN ~ about/where/when/with/called/had
      a/our/this/that/sad/scary/class/next/new/best + film/book/story/poem/programme/series/episode/chapter/movie/cartoon
      homework/spelling/maths ~ on/about
    `,
    learned: `
      we ~ reading/watching
      I ~ am ~ reading/watching
    `,
  },
  {
    id: 'story death',
    why: 'somebody dies in a story, a film, a lesson or a play',
    scope: 'sentence',
    categories: ['suicide'],
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
    unless: [
      'CARER',
      'UNCLE',
      'SELF',
      'TEEN',
      'STRANGER',
      'FREQ',
      'INSULT',
      'PREJUDICE',
      'bully',
      'purpose',
      'INJURY_CARER',
      'HIDE_SKIN',
      'lines',
      'swimming',
      'pe',
    ],
    general: `
      SPORT
    `,
  },
  {
    id: 'weapon of play',
    why: 'it is a toy or a tool',
    scope: 'sentence',
    categories: ['exploitation', 'harm_to_others', 'bullying', 'self_harm'],
    effect: 'drop',
    unless: ['stab', 'hurt', 'kill', 'SECRET', 'TEEN', 'SELF', 'bring', 'sorry', 'him', 'her', 'them', 'get'],
    general: `
      toy/nerf/water/plastic/foam/pretend/cardboard/wooden/lego/lightsaber/bb ~ WEAPON/gun/sword/knife/blaster
      WEAPON & TOY/cake/butter/dinner/fork/birthday/costume/halloween/pirate/knight/museum/castle/fishing/scouts/bread/cheese/jam/toast
      hammer/screwdriver & shed/grandad/nail/nails/build/building/fix/wood/dad/birdhouse
    `,
  },
  {
    id: 'game world',
    why: 'it is told about people in a game',
    scope: 'sentence',
    categories: lessGrave.filter((category) => category !== 'online_harm'),
    effect: 'drop',
    unless: ['FEAR', 'FREQ', 'SELF', 'scared', 'real', 'really'],
    learned: `
      in + roblox/minecraft/sims/adopt_me/brookhaven/bloxburg/fortnite/gta
      in my? game
    `,
  },
]
