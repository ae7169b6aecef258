import { and, eq, isNull } from 'drizzle-orm'
import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { answers } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { answersBehind, type SavedAnswers } from '../taps.ts'

type Found = { readonly saved: SavedAnswers; readonly findings: readonly Finding[] }

/** Writes on each answer which rules it set off, so that a grown-up is told of it once. */
export async function flagAnswers(tx: Writer, checkInId: string, { saved, findings }: Found): Promise<void> {
  const flags = new Map<string, string[]>()
  for (const finding of findings)
    for (const key of answersBehind(finding))
      if (saved.has(key)) flags.set(key, [...(flags.get(key) ?? []), finding.rule])
  for (const [key, rules] of flags) {
    const before = saved.get(key)?.flags ?? []
    const all = [...new Set([...before, ...rules])]
    if (all.length === before.length) continue
    await tx
      .update(answers)
      .set({ flags: all })
      .where(and(eq(answers.checkInId, checkInId), eq(answers.questionKey, key), isNull(answers.supersededAt)))
  }
}
