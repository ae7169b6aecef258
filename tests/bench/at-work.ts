/** Does the work for each, a few at a time, one beginning when another ends. */
export async function fewAtATime<T>(all: readonly T[], most: number, work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values()
  async function worker(): Promise<void> {
    for (const one of left) await work(one)
  }
  await Promise.all(Array.from({ length: most }, worker))
}
