import type { Exception } from './exception.ts'

/** Treats, pranks, kindnesses and mishaps: days that sound like a worry and are none. */
export const occasionsExceptions: readonly Exception[] = [
  {
    id: 'a night away',
    why: 'they slept somewhere else for a treat',
    scope: 'sentence',
    categories: ['neglect', 'early_help', 'emotional_abuse'],
    effect: 'drop',
    unless: ['SECRET', 'NEG', 'FEAR', 'HUNGRY'],
    learned: `
      sleepover/camping/camp/sleeping_bag/cubs/brownies/scouts/caravan/tent/marquee
    `,
  },
  {
    id: 'too much fun to stop',
    why: 'they are having too good a time to go home',
    scope: 'sentence',
    categories: ['fear_of_home'],
    effect: 'drop',
    unless: ['HIT', 'GRAVE', 'ANGRY', 'DRUNK', 'SHOUT', 'scared', 'frightened', 'afraid', 'safe'],
    learned: `
      want/wanted/ready ~ go ~ HOME & FUN/best/disco/party/sleepover/playing/exciting/love/loved/trip/brill/amazing | FEAR hit hurt CARER
    `,
  },
  {
    id: 'a drink at a party',
    why: 'a grown-up had a drink on a day for treats',
    scope: 'sentence',
    categories: ['neglect', 'early_help', 'domestic_violence'],
    effect: 'low',
    unless: ['NEG', 'HIT', 'GRAVE', 'ANGRY', 'SHOUT', 'FEAR', 'FREQ', 'SMASH', 'ALONE', 'UNROUSABLE', 'DRUGS', 'floor'],
    learned: `
      DRUNK & christmas/party/wedding/birthday/barbecue/bbq/new_year/toast/paper_hat/anniversary/champagne
    `,
  },
  {
    id: 'stuck by accident',
    why: 'somebody was locked in by accident',
    scope: 'sentence',
    categories: [
      'domestic_violence',
      'emotional_abuse',
      'fear_of_home',
      'sexual_abuse',
      'exploitation',
      'neglect',
      'wellbeing',
    ],
    effect: 'low',
    unless: ['HIT', 'GRAVE', 'ANGRY', 'SECRET', 'FEAR', 'FREQ'],
    learned: `
      lock/locked/stuck/trapped/shut ~~ accident/by_accident/accidentally/mistake/by_mistake/jammed/fireman/locksmith/lost_the_key
    `,
  },
  {
    id: 'a fright for fun',
    why: 'somebody was made to jump, for fun',
    scope: 'sentence',
    categories: ['domestic_violence', 'fear_of_home', 'bullying'],
    effect: 'drop',
    unless: ['HIT', 'GRAVE', 'DRUNK', 'FREQ'],
    learned: `
      scare/scared/jump/jumped/made ~ CARER/SIB/him/her/me & joke/plastic/rubber/toy/boo/prank/trick/halloween
    `,
  },
  {
    id: 'giving to others',
    why: 'it is about helping people who have less',
    scope: 'sentence',
    categories: ['neglect', 'early_help'],
    effect: 'drop',
    unless: ['ME', 'MY', 'CARER', 'HUNGRY', 'DIRTY'],
    learned: `
      collection/harvest/charity/raising/donate/donated/collecting/raised/fundraising
      gave/give/giving ~ tins/money/clothes/toys ~ to/for
    `,
  },
  {
    id: 'when they were a baby',
    why: 'it is about when they were a baby',
    scope: 'sentence',
    categories: ['sexual_abuse', 'neglect', 'wellbeing'],
    effect: 'low',
    unless: ['SECRET', 'TOUCH', 'HIT'],
    learned: `
      when ~ I ~ was ~ a? ~ baby
    `,
  },
  {
    id: 'a thing taken away',
    why: 'a game or a screen is taken away until they behave',
    scope: 'sentence',
    categories: ['domestic_violence', 'emotional_abuse', 'physical_abuse'],
    effect: 'low',
    unless: ['HIT', 'GRAVE', 'ME', 'FEAR'],
    learned: `
      say/says/said ~~ throw/chuck/bin/take ~ my? ~ DEVICE/TOY/toys/ps5/lego ~~ if/until/because/for
    `,
  },
]
