import type { Seeded } from './seeded.ts'
import type { Telling } from './telling.ts'

const written = [
  'my friend said im not in the club any more',
  'i dont get fractions and everyone else does',
  'my hamster is poorly',
  'we are moving house and i dont want to',
  'i lost my new water bottle',
  'nobody picked me at football',
  'i had a bad dream about the big stairs',
  'my brother broke my lego castle',
  'i miss my nan',
  'its too loud at dinner',
] as const
const passing = ['school', 'friends', 'home', 'online', "can't say"] as const

/** Once in a while somebody has a worry: mostly a small one, now and then one they want to talk about today. */
export function passingWorry(chance: Seeded): Pick<Telling, 'worry'> {
  if (!chance.happens(6)) return {}
  const words = chance.happens(60) ? chance.pick(written) : null
  const topic = chance.happens(70) ? chance.pick(passing) : null
  const isBig = chance.happens(10)
  const wantsTalk = chance.happens(15)
  return {
    worry: {
      words,
      topic,
      size: isBig ? 'big' : chance.happens(50) ? 'small' : 'middle',
      want: wantsTalk ? 'talk to me today' : chance.happens(50) ? 'just read it' : null,
      safe: chance.happens(3) ? 'not sure' : chance.happens(70) ? 'yes' : null,
    },
  }
}
