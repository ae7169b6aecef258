import type { ServerBuild } from '@remix-run/node'

type Module = ServerBuild['routes'][string]['module']

const built = new URL('../../build/server/index.js', import.meta.url).href

/** The application as it was built — its root, its entry, its sheets — with a few pages of a test's own. */
export async function smallApplication(pages: Readonly<Record<string, Partial<Module>>>): Promise<ServerBuild> {
  const build = (await import(/* @vite-ignore */ built)) as ServerBuild
  const routes = only('root', build.routes)
  const listed = only('root', build.assets.routes)
  for (const [path, module] of Object.entries(pages)) {
    const page = path === '/' ? { index: true } : { path: path.replace(/^\//, '') }
    routes[path] = { id: path, parentId: 'root', ...page, module: { ...module } as Module }
    listed[path] = { ...listedAs(path), ...page }
  }
  return { ...build, routes, assets: { ...build.assets, routes: listed } }
}

function only<T>(id: string, all: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one === id))
}

function listedAs(id: string) {
  const has = {
    hasLoader: false,
    hasAction: false,
    hasErrorBoundary: false,
    hasClientAction: false,
    hasClientLoader: false,
  }
  return { id, parentId: 'root', module: '', ...has }
}
