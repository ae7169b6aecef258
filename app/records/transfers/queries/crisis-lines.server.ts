import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { neverAllegedAbout } from '#app/access/allegation-scope.server.ts'
import { crisisAnswerInReach, crisisInReach, followUpInReach } from '#app/access/scope.server.ts'
import { crisisAnswers, crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import type { Recipient } from '#db/schema/safeguarding/sharing.ts'
import { notYetSaid, sentences, stamp, type ToPack } from '../packing.ts'
import type { Entries } from './entry-lines.server.ts'
import type { Opener } from './child-file-reader.server.ts'

const officer = 'local authority designated officer' satisfies Recipient
const answer = z.record(z.string(), z.unknown())

/** The times a child may have been in danger: what was answered step by step, how it ended, who looked at it again, and what was to be done. */
export async function crisisLines(opener: Opener, entries: Entries): Promise<ToPack[]> {
  const { grant, childId, name } = opener
  const rows = await grant.read
    .select()
    .from(crisisResponses)
    .where(and(eq(crisisResponses.childId, childId), crisisInReach(grant)))
  const lines: ToPack[] = []
  for (const row of rows) {
    const { id, startedAt, startedBy, closedAt, closedBy, outcome, reviewedAt, reviewedBy } = row
    const words = sentences([
      ...(await answersOf(opener, { id, said: entries.saidIn(id) })),
      closedAt ? `Closed by ${name(closedBy) ?? 'nobody'}, ${stamp(closedAt)}: ${outcome ?? ''}` : 'Not closed',
      `Looked at again by ${name(reviewedBy) ?? 'nobody'}: ${stamp(reviewedAt)}`,
    ])
    const at = { occurredAt: startedAt, recordedAt: startedAt, by: name(startedBy) }
    lines.push({ id: `crisis:${id}`, what: 'Crisis', ...at, words })
  }
  return [...lines, ...(await tasksOf(opener))]
}

type Answers = { readonly id: string; readonly said: readonly string[] }

async function answersOf({ grant, open, name }: Opener, { id, said }: Answers): Promise<string[]> {
  const rows = await grant.read
    .select({ row: crisisAnswers, isClear: sql<number>`${neverAllegedAbout(grant, crisisResponses.childId)}` })
    .from(crisisAnswers)
    .innerJoin(crisisResponses, eq(crisisResponses.id, crisisAnswers.responseId))
    .where(and(eq(crisisAnswers.responseId, id), crisisAnswerInReach(grant)))
    .orderBy(asc(crisisAnswers.at), asc(crisisAnswers.id))
  const all: string[] = []
  for (const { row, isClear } of rows) {
    const { id: rowId, step, at, personId, answer: box } = row
    const opened = (await open({ table: 'crisis_answers', column: 'answer', rowId }, box)) ?? ''
    const fields = opened.startsWith('{') ? Object.entries(answer.parse(JSON.parse(opened))) : [['', opened] as const]
    // That the designated officer was told is not for anybody it may be about.
    if (isClear !== 1 && fields.some(([, value]) => value === officer)) continue
    const parts = fields.map(([label, value]) => ({ label, words: typeof value === 'string' ? value : null }))
    const left = notYetSaid(parts, said)
    if (left.length > 0) all.push(sentences([`Step ${step}, ${stamp(at)}, ${name(personId) ?? ''}`, ...left]))
  }
  return all
}

async function tasksOf({ grant, childId, open, name }: Opener): Promise<ToPack[]> {
  const rows = await grant.read
    .select()
    .from(followUps)
    .where(and(eq(followUps.childId, childId), followUpInReach(grant)))
  const lines: ToPack[] = []
  for (const task of rows) {
    const { id, setAt, ownerId, dueAt, doneAt, doneBy } = task
    const opened = await open({ table: 'follow_ups', column: 'task', rowId: id }, task.task)
    const done = doneAt ? `Done by ${name(doneBy) ?? 'nobody'}, ${stamp(doneAt)}` : 'Not done'
    const words = sentences([opened, `${name(ownerId) ?? 'Nobody'}, by ${stamp(dueAt)}`, done])
    lines.push({ id: `task:${id}`, what: 'To do', occurredAt: setAt, recordedAt: setAt, by: name(ownerId), words })
  }
  return lines
}
