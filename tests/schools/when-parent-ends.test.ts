import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

const program = `import { whenParentEnds } from '#tests/schools/run-server.ts'
whenParentEnds(() => { process.stdout.write(' and ends'); process.exit() })
process.stdout.write(process.pid + ' begins')
setInterval(() => undefined, 1000)`

test('#36 when npm is killed the demonstration ends with it', async () => {
  const shell = spawn('sh', ['-c', '"$@"; true', 'sh', process.execPath, '--import', 'tsx', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  shell.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(shell.stdout, 'data')
  shell.kill('SIGKILL')
  await once(shell.stdout, 'close')
  expect(said).toMatch(/^\d+ begins and ends$/)
})
