import { costlyRequests } from './attacks/costly-requests.ts'
import { gettingIn } from './attacks/getting-in.ts'
import { largeFiles } from './attacks/large-files.ts'
import { leftBehind } from './attacks/left-behind.ts'
import { othersRecords } from './attacks/others-records.ts'
import { proxies } from './attacks/proxies.ts'
import { somebodyElse } from './attacks/somebody-else.ts'
import { lateWords, unheard } from './attacks/unheard.ts'
import type { Attack } from './attack.ts'
import { withTarget } from './target.ts'

// `npm run attack`: the built server under attack, on loopback only. It prints what was found and fails when anything was.
const attacks: readonly Attack[] = [
  ...othersRecords,
  unheard,
  lateWords,
  somebodyElse,
  costlyRequests,
  proxies,
  ...gettingIn,
  ...largeFiles,
  leftBehind,
]
/** Nothing more is begun after so many ms. */
const longest = 5 * 60_000
const began = performance.now()
const say = (text: string) => process.stdout.write(`${text}\n`)

const found = await withTarget(async (target) => {
  let count = 0
  for (const { number, what, findings } of attacks) {
    if (performance.now() - began > longest) {
      say(`${number.padEnd(9)} NOT TRIED  ${what}: five minutes are over`)
      count += 1
      continue
    }
    const start = performance.now()
    const these = await findings(target).catch((error: unknown) => [`could not be tried: ${String(error)}`])
    const seconds = ((performance.now() - start) / 1_000).toFixed(1)
    say(`${number.padEnd(9)} ${these.length === 0 ? 'holds' : 'FOUND'}  ${what} (${seconds} s)`)
    for (const each of these.slice(0, 20)) say(`          - ${each}`)
    if (these.length > 20) say(`          and ${these.length - 20} more`)
    count += these.length
  }
  return count
})
const minutes = ((performance.now() - began) / 60_000).toFixed(1)
say(found === 0 ? `Nothing found in ${minutes} minutes.` : `${found} found in ${minutes} minutes.`)
process.exit(found === 0 ? 0 : 1)
