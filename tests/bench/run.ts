import { availableParallelism, cpus, loadavg } from 'node:os'
import { classBlocks, hurry, steadily, type Busy } from './busy-times.ts'
import { checkInCost } from './check-in-cost.ts'
import { commitTimes } from './commit-times.ts'
import { percentile } from './figures.ts'
import { footprint } from './footprint.ts'
import type { Comparison } from './in-turns.ts'
import { pagesInUse } from './lived-in-pages.ts'
import { pageCost } from './page-cost.ts'
import { table } from './table.ts'
import { wordsCost } from './words-cost.ts'

// Everything the machine room has to know of the built server, measured in one run. It prints as it goes.
const began = performance.now()
const say = (text: string) => process.stdout.write(`${text}\n`)
const whole = (value: number) => Math.round(value).toLocaleString('en-GB')
const tenths = (value: number) => value.toFixed(1)

say(
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), others' load ${tenths(loadavg()[0] ?? 0)}`,
)
sayHowBusyTheDiskIs()

const page = await pageCost()
const { whole: checkIn, finishing } = await checkInCost()
const compared = (name: string, against: string, { ours, bare, ratio }: Comparison) => [
  name,
  against,
  whole(ours),
  whole(bare),
  tenths(ratio),
]
say(
  table(
    'Processor time, µs: ours beside the least that could be done, in turns, medians',
    ['what', 'beside', 'ours', 'least', 'ratio'],
    [
      compared('a page, "How do you feel?"', 'node:http, the same bytes', page),
      compared('a check-in with a worry, 25 requests', 'libsql alone, the same rows', checkIn),
      compared('its last button', 'libsql alone, the same rows', finishing),
    ],
  ),
)
say(`That page is ${whole(page.bytes)} bytes, ${whole(page.sentBytes)} of them sent.`)

const inUse = await pagesInUse()
say(
  table(
    'Pages of every day at a school of 120 children, 40 with a worry today: processor µs beside the same bytes, and after five terms beside one',
    ['page', 'bytes sent', 'statements', 'ours', 'least', 'ratio', 'five terms beside one'],
    inUse.map(({ name, bytes, statements, cost, growth }) => [
      ...[name, whole(bytes), `${statements}`, whole(cost.ours), whole(cost.bare)],
      ...[tenths(cost.ratio), growth.ratio.toFixed(2)],
    ]),
  ),
)

say(
  table(
    'Reading words that name staff, processor ms: twice the letters or twice the staff should cost no more than twice',
    ['letters', 'staff', 'rules over words', 'whom they name', 'with what they did', 'beside counting'],
    wordsCost().map(({ letters, staff, rules, names, staffRead, beside }) => [
      whole(letters),
      whole(staff),
      ...[rules, names, staffRead, beside].map((ms) => ms.toFixed(2)),
    ]),
  ),
)

// As many check-ins in a second as would keep one core busy, were every one of them a worry.
const aCoreful = 1_000_000 / checkIn.ours
const blocks = await classBlocks()
const half = await steadily(aCoreful / 2, 12)
const more = await steadily(aCoreful * 0.8, 12)
const latencies = (name: string, { rate, core, errors, completed, memory, ...load }: Busy) => [
  name,
  tenths(rate),
  `${completed}`,
  `${errors}`,
  ...[load.all, load.finishing].flatMap((times) => [50, 95, 99].map((percent) => tenths(percentile(times, percent)))),
  `${Math.round(core * 100)} %`,
  whole(memory),
]
say(
  table(
    'Latency, ms, from when a request was due by the timetable, whether or not the server kept up',
    [
      'load',
      'check-ins/s',
      'done',
      'errors',
      ...['any p50', 'p95', 'p99'],
      ...['last button p50', 'p95', 'p99'],
      'of a core',
      'MB',
    ],
    [
      latencies(`14 classes of 30, each all at once, ${hurry} times as fast as at a school`, blocks),
      latencies('8 schools, evenly', half),
      latencies('8 schools, evenly, more', more),
    ],
  ),
)

const open = await footprint([200, 1000])
say(
  table(
    'What a process holds',
    ['schools open', 'MB', 'files', 'ms to open one'],
    open.map(({ open: count, memory, files, opening }) => [`${count}`, whole(memory), `${files}`, tenths(opening)]),
  ),
)
sayHowBusyTheDiskIs()
say(`Measured in ${Math.round((performance.now() - began) / 1000)} s.`)

function sayHowBusyTheDiskIs(): void {
  const times = commitTimes()
  const [half, most] = [50, 95].map((percent) => percentile(times, percent).toFixed(2))
  say(`\nA commit of one row to this disk now: ${half} ms, 95 of 100 within ${most} ms.`)
}
