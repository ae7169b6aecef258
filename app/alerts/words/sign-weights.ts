/** Where a sentence begins before any word in it is weighed, in tenths. */
export const signBase = -12

/**
 * How much each family of words makes a sentence sound like a worry (above nought) or like an ordinary day (below), in tenths.
 * Found by logistic regression over the labelled sentences, the fifth part left out; rounded so that it can be read and checked.
 */
const familiesByWeight: readonly (readonly [number, string])[] = [
  [12, 'WANT'],
  [10, 'NEG'],
  [8, 'TOUCH'],
  [7, 'ADDRESS FREQ THINK UNKNOWN'],
  [6, 'FEAR LIKE RELIEF SAY SELFHATE SOMETHING_BAD THINGS WHEN'],
  [5, 'BETTER BODY CARE HE MEET SAD SELF WORRYTIME'],
  [4, 'GAZE HOMELESS LIFE ME NOW PACKAGE PRISON RECENT RUN SCHOOLPLACE SHARP UNDERWEAR WITHOUT_ME'],
  [
    3,
    'ALIVE BAD CONTROL DIE DIRTY DISTRESS HIT HOME INJURY LACK LONELY MAKE NIGHT NOPOINT PREJUDICE PRIVATE ROUGH STRANGER TEEN UNCLE UNDRESSED UPSETTING WHO',
  ],
  [2, 'ABSENT BED BRING BURDEN CARER DANGER GROWNUP HIDE HITTING KID ONLINE THREATEN'],
  [
    1,
    'ALONE CARING COPING CRY FAREWELL GANG HEARVOICE ILL MARRY MEAN MY PEER PHOTO RUDE SCAREDTELL SHOW STORE UNROUSABLE',
  ],
  [-1, 'DREAM DRUNK EAT FOOD GIFT HAIRCUT I PACK PLAYTHING TRUSTED WEAPON WOUND_SELF'],
  [-2, 'AFFECTION ANGRY CONFINE DYE FUN GRAVE HELPER HURT_OTHERS IMPLEMENT LACKING PLEAD SMASH TOY UNEASY'],
  [-3, 'BALL COOK HIS KITCHEN TOLD TREATMENT'],
  [-4, 'DEVICE GRAN PAST SIB'],
  [-5, 'CRAFT EVERYDAY SHOUT'],
  [-6, 'ACCIDENT DEADOTHER GAME LESSON PET STAFF'],
  [-10, 'SCHOOLISH STORY'],
  [-11, 'SPORT'],
  [-14, 'JOY'],
]

/** The weight of each family that has one. */
export const signWeights: ReadonlyMap<string, number> = new Map(
  familiesByWeight.flatMap(([weight, families]) => families.split(' ').map((family) => [family, weight] as const)),
)
