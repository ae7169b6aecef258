import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { findingsIn, neededNow, type Taps } from '#app/safeguarding/screening/rules.ts'

const nothing: Taps = { mood: null, words: [], topic: null, size: null, want: null, safe: null, canTell: [] }

function finding(taps: Partial<Taps>): Finding {
  const [found] = findingsIn({ ...nothing, ...taps })
  if (!found) throw new Error('these taps set nothing off')
  return found
}

/** What the rules find in what children tap, one of each severity. */
export const urgent = neededNow
export const notSureSafe = finding({ safe: 'not sure' })
export const bigWorry = finding({ size: 'big' })
export const bigWorryAtHome = finding({ size: 'big', topic: 'home' })
export const talkToday = finding({ want: 'talk to me today' })
export const low: Finding = { ...bigWorry, severity: 'low', due: '5 school days', category: 'small things' }
