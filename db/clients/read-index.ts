/**
 * How far a school's database had come when this process last heard of it. A replica that is told waits until it has come
 * as far, so that what was just written is also read.
 */
export type ReadIndex = { heard(answer: string): void; mark(request: string): string }

type Pipeline = { requests?: { stmt?: object; batch?: { steps?: { stmt?: object }[] } }[] }

export function openReadIndex(): ReadIndex {
  let newest = 0n
  return {
    heard(answer) {
      for (const [, index] of answer.matchAll(/"replication_index":"?(\d+)/g)) {
        const heard = BigInt(index ?? '0')
        if (heard > newest) newest = heard
      }
    },
    mark(request) {
      if (newest === 0n) return request
      const pipeline = JSON.parse(request) as Pipeline
      const statements = (pipeline.requests ?? []).flatMap(({ stmt, batch }) => [
        stmt,
        ...(batch?.steps ?? []).map((step) => step.stmt),
      ])
      for (const statement of statements)
        if (statement) Object.assign(statement, { replication_index: newest.toString() })
      return JSON.stringify(pipeline)
    },
  }
}
