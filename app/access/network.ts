import { isIPv6 } from 'node:net'

/**
 * What is counted as one for limits: an address, and of the newer kind the first half, because every household and every
 * school is given all the addresses behind one such half. Nobody knows whose word it is when there is none.
 */
export function networkOf(address: string | null): string {
  // Behind a % stands the name of a network card, which no other machine knows.
  const [plain = ''] = (address ?? '').split('%')
  if (!isIPv6(plain)) return plain
  const [before = '', after] = new URL(`http://[${plain}]`).hostname.replace(/[[\]]/g, '').split('::')
  const [start, end] = [before, after ?? ''].map((half) => half.split(':').filter(Boolean))
  const missing = Array.from({ length: 8 - (start?.length ?? 0) - (end?.length ?? 0) }, () => '0')
  const groups = after === undefined ? (start ?? []) : [...(start ?? []), ...missing, ...(end ?? [])]
  return `${groups.filter((_, at) => at < 4).join(':')}::/64`
}
