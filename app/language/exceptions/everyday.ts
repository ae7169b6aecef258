import { everythingButBodies, type Exception } from './exception.ts'

/** Hair and cooking, accidents, doctors, kindness, meals and tellings-off. */
export const everydayExceptions: readonly Exception[] = [
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
    unless: ['CARER', 'SAY', 'SECRET', 'purpose', 'FREQ', 'bully', 'PEER', 'when', 'ANGRY', 'till', 'until', 'told'],
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
    unless: ['SECRET', 'UNEASY_REAL', 'purpose', 'belt', 'SAY', 'INJURY', 'make', 'where', 'SHARP', 'blade'],
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
    unless: [
      'PRIVATE',
      'UNDRESSED',
      'SECRET',
      'UNDERWEAR',
      'BED',
      'NEG',
      'RUDE',
      'TOUCH_ONLY',
      'trod',
      'stamp',
      'tongue',
      'HIT',
      'GRAVE',
    ],
    general: `
      goodnight/bye/night_night/good_night/good_morning/congratulations/birthday/proud
      tickle/tickled/tickles ~~ laugh/laughed/laughing/giggle/fun
    `,
    learned: `
      fun/funny/laugh/laughed/laughing/giggle/giggled/love/nice/happy/best/hilarious | NEG UNEASY
    `,
  },
  {
    id: 'dreaded telling-off',
    why: 'it reads like dreading a telling-off',
    scope: 'sentence',
    categories: ['physical_abuse', 'fear_of_home', 'disclosure_hint'],
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
    id: 'laughing about it',
    why: 'they laugh about it',
    scope: 'sentence',
    categories: everythingButBodies,
    effect: 'low',
    unless: ['HIT', 'GRAVE', 'MEAN', 'PLEAD', 'INJURY', 'SECRET', 'at'],
    learned: `
      haha/hehe/lol | UNEASY
      so funny
      it was funny
      we were laughing
      played/playing & pretend/chase/chased
    `,
  },
]
