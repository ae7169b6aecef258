import { explain } from '#app/language/explain.ts'
import type { Phrase } from './phrases.ts'

/** Texts of forty words, made of labelled sentences one after the other. */
export function fortyWords(phrases: readonly Phrase[]): string[] {
  const words = phrases.flatMap(({ text }) => text.split(' '))
  return Array.from({ length: Math.floor(words.length / 40) }, (_, index) =>
    words.filter((_word, place) => Math.floor(place / 40) === index).join(' '),
  )
}

/** Processor time in µs: unlike the clock on the wall, it does not count what others do on the same machine. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const rounds = 20

/** Processor µs each text takes, over some rounds after one to warm up. */
export function timesOf(texts: readonly string[]): number[] {
  for (const text of texts) explain(text)
  return texts.map((text) => processorTime(() => Array.from({ length: rounds }, () => explain(text))) / rounds)
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}
