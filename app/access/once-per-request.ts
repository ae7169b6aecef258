import type { Grant } from './grant.server.ts'

/** A question that several parts of a page ask with the same permission: it is asked once, and all of them get that answer. */
export function oncePerRequest<T>(ask: (grant: Grant) => Promise<T>): (grant: Grant) => Promise<T> {
  const answers = new WeakMap<Grant, Promise<T>>()
  return (grant) => {
    const known = answers.get(grant)
    if (known !== undefined) return known
    const answer = ask(grant)
    answers.set(grant, answer)
    return answer
  }
}
