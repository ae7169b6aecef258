import { isIP } from 'node:net'
import { cleanText } from '../forms/clean-text.ts'

/** Longer than any browser's name for itself that says something. */
const longestAgent = 256
/** An IPv6 address with the name of a network card behind it. */
const longestAddress = 64

/** A browser's name for itself as it may be kept: outside text like any other, and no longer than says something. */
export function agentIn(header: string | null): string | null {
  if (header === null) return null
  // Cut first: each letter of it costs to clean, and anybody may send thousands.
  const start = [...header].filter((_, place) => place < longestAgent).join('')
  return cleanText(start).trim() || null
}

/** An address as it may be kept and counted by: an IP address, or none. */
export function addressIn(said: string | null): string | null {
  return said !== null && said.length <= longestAddress && isIP(said) !== 0 ? said : null
}
