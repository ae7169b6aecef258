import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { isStuck, type Watched } from './watched.ts'

// A thread of its own beside the one that answers, so that nothing that one does can keep it from looking.
const { shared, ...patience } = workerData as Watched
const seen = new Int32Array(shared)
let before = 0
let heard = process.cpuUsage()
let [silent, stopping] = [0, 0]

setInterval(() => {
  const beats = Atomics.load(seen, 0)
  silent = beats === before ? silent + 1 : 0
  if (silent === 0) heard = process.cpuUsage()
  const { user, system } = process.cpuUsage(heard)
  stopping = Atomics.load(seen, 1) === 0 ? 0 : stopping + 1
  before = beats
  if (!isStuck({ silent, busy: (user + system) / 1e6, stopping }, patience)) return
  writeSync(2, 'The process has got stuck and is ended. What was kept is kept; whoever runs it starts it again.\n')
  process.kill(process.pid, 'SIGKILL')
}, 1_000)
