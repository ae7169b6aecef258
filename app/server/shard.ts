import type { ServerBuild } from '@remix-run/node'

type Routes = ServerBuild['routes']
type Route = Routes[string]
export type Shards = {
  /** The one page at an address that has no parameter in it. */
  readonly byAddress: ReadonlyMap<string, ServerBuild>
  /** The pages whose addresses begin alike. */
  readonly bySegment: ReadonlyMap<string, ServerBuild>
  readonly rest: ServerBuild
}

/**
 * Remix 2 flattens, ranks and compiles every route of the app three times for each request. So the routes are cut once, at
 * start-up, and a request meets its own part only: a page whose address has no parameter by itself, any other with those
 * that begin alike. What begins with a parameter belongs to every part.
 */
export function shard(build: ServerBuild): Shards {
  const parents = new Set(Object.values(build.routes).map(({ parentId }) => parentId))
  const groups = new Map<string, Set<string>>()
  const byAddress = new Map<string, ServerBuild>()
  const everywhere = new Set(['root'])
  for (const route of Object.values(build.routes)) {
    // A layout without an address of its own comes along with its children.
    if (parents.has(route.id) && route.path === undefined) continue
    const line = lineOf(route, build.routes)
    const address = `/${line.map(({ path }) => path ?? '').join('/')}`.replace(/\/+/g, '/')
    if (!/[:*?]/.test(address)) byAddress.set(address, only(build, new Set(line.map(({ id }) => id))))
    const first = firstSegment(address)
    const group = /[:*?]/.test(first) ? everywhere : (groups.get(first) ?? new Set())
    if (group !== everywhere) groups.set(first, group)
    for (const { id } of line) group.add(id)
  }
  const part = (ids: ReadonlySet<string>) => only(build, new Set([...ids, ...everywhere]))
  return { byAddress, bySegment: new Map([...groups].map(([first, ids]) => [first, part(ids)])), rest: part(new Set()) }
}

/** A route and the layouts around it, outermost first. */
function lineOf(route: Route, routes: Routes): Route[] {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId]
  return parent ? [...lineOf(parent, routes), route] : [route]
}

function only(build: ServerBuild, ids: ReadonlySet<string>): ServerBuild {
  const kept = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)))
  return { ...build, routes: kept(build.routes), assets: { ...build.assets, routes: kept(build.assets.routes) } }
}

/** The first part of a path, in lower case: `alerts` of `/Alerts/7.data`. The front door's is empty. */
export function firstSegment(pathname: string): string {
  const written = /^\/+([^/]*)/.exec(pathname)?.[1] ?? ''
  const segment = decoded(written.replace(/\.data$/, '')).toLowerCase()
  return segment === '_root' ? '' : segment
}

/** What is no text stays as it is: then no route has that name. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
