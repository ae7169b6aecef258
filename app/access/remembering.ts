/** Keeps something in a memory that never grows beyond so many: what was kept the longest ago is forgotten first. */
export function remember<K, V>(memory: Map<K, V>, kept: { readonly key: K; readonly value: V }, most: number): void {
  memory.delete(kept.key)
  memory.set(kept.key, kept.value)
  for (const oldest of memory.keys()) {
    if (memory.size <= most) return
    memory.delete(oldest)
  }
}
