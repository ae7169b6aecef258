import type { Server } from 'node:net'
import { networkOf } from '../access/network.ts'
import { addressIn } from './proxy.ts'

/**
 * Gives every address so many connections and no more (of IPv6 the first half of it): whoever opens more is hung up on, so
 * that nobody holds the places of everybody. Only where no proxy stands in front, which would be everybody's address.
 */
export function giveShares(server: Server, each: number): void {
  const held = new Map<string, number>()
  server.on('connection', (socket) => {
    const network = networkOf(addressIn(socket.remoteAddress))
    const count = (held.get(network) ?? 0) + 1
    if (count > each) return void socket.destroy()
    held.set(network, count)
    socket.once('close', () => {
      const left = (held.get(network) ?? 1) - 1
      if (left > 0) held.set(network, left)
      else held.delete(network)
    })
  })
}
