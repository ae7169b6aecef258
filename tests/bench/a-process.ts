import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ended } from '#tests/support/libsql-server.ts'

type Message = string | number | object

/** A program of the bench in a process of its own: it is sent a message, and what it says next is the answer. */
export function aProcess(
  program: 'bare-server' | 'recorder' | 'raw-driver' | 'open-schools' | 'page-statements',
  args: readonly string[] = [],
) {
  const file = fileURLToPath(new URL(`processes/${program}.ts`, import.meta.url))
  const env = { ...process.env, NODE_ENV: 'production' as const }
  // Structured messages, so that bytes stay bytes.
  const child = fork(file, args, { execArgv: ['--import', 'tsx'], env, serialization: 'advanced' })
  const { pid } = child
  if (pid === undefined) throw new Error(`${program} did not begin`)

  function ask(message: Message): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const gone = () => reject(new Error(`${program} has gone`))
      child.once('exit', gone)
      child.once('message', (answer) => {
        child.off('exit', gone)
        resolve(answer)
      })
      child.send(message)
    })
  }

  return { pid, ask, stop: () => ended(child) }
}
