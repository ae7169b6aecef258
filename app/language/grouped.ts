/** What goes by each key, in the order it came. */
export function grouped<K, T>(pairs: readonly (readonly [K, T])[]): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
