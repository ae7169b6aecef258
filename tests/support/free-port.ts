import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** A port on loopback that nobody uses, below those the system itself hands out for outgoing connections. */
export async function freePort(): Promise<number> {
  const port = randomInt(12_000, 32_000)
  const isFree = await new Promise<boolean>((resolve) => {
    const trial = createServer()
    trial.once('error', () => resolve(false))
    trial.listen(port, '127.0.0.1', () => trial.close(() => resolve(true)))
  })
  return isFree ? port : freePort()
}
