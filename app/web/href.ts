import { generatePath, type Params } from '@remix-run/react'
import { notFound } from './http.ts'

type Parts<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parts<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

/** `href(paths.alert, { alertId })`: a link that cannot be misspelt or miss a part. */
export const href: typeof generatePath = generatePath

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The ids in an address, by the names the address gives them. What is no id is not found. */
export function partsOf<P extends string>(path: P, params: Params): Record<Parts<P>, string> {
  const parts: Record<string, string> = {}
  for (const [, name = ''] of path.matchAll(/:(\w+)/g)) {
    const part = params[name]
    if (part === undefined || !identifier.test(part)) throw notFound()
    parts[name] = part
  }
  return parts
}
