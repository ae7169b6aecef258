import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { buildSheet } from '#app/ui/css/build-sheet.ts'

const asked = /(?:^|\/)(child|staff)\.css\?(inline|url)$/
const marked = /^\0sheet:(child|staff)\?(inline|url)$/

/**
 * `child.css?inline` is the child sheet's text, to be written into pages; `staff.css?url` the address of one hashed file.
 * Vite's own ?url serves a second, unminified file, and a plain import would link the sheet from children's pages too.
 */
export function sheets(): Plugin {
  const built = new Map<string, Promise<string>>()
  let root = ''
  let developing = false

  function sheet(name: string): Promise<string> {
    const css = built.get(name) ?? buildSheet(`app/ui/${name}.css`, root)
    built.set(name, css)
    return css
  }

  return {
    name: 'sheets',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
      developing = config.command === 'serve'
    },
    resolveId(source) {
      const [, name, how] = asked.exec(source) ?? []
      return name ? `\0sheet:${name}?${how}` : null
    },
    async load(id, { ssr = false } = {}) {
      const [, name, how] = marked.exec(id) ?? []
      if (!name) return null
      const css = await sheet(name)
      if (how === 'inline') return `export default ${JSON.stringify(ssr ? css : '')}`
      const address = developing ? `/${name}.css` : addressOf(name, css)
      if (!ssr && !developing) this.emitFile({ type: 'asset', fileName: address.slice(1), source: css })
      return `export default ${JSON.stringify(address)}`
    },
    /** While pages are made: the sheets are built again when a page or a sheet changes, and open pages load again. */
    configureServer(server) {
      server.middlewares.use('/staff.css', (_request, response, next) => {
        sheet('staff').then((css) => response.setHeader('Content-Type', 'text/css').end(css), next)
      })
      server.watcher.on('all', (_event, file) => {
        if (!/[\\/]app[\\/]/.test(file) || !/\.(tsx?|css)$/.test(file)) return
        built.clear()
        for (const [id, module] of server.moduleGraph.idToModuleMap)
          if (marked.test(id)) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

function addressOf(name: string, css: string): string {
  return `/assets/${name}-${createHash('sha256').update(css).digest('hex').substring(0, 12)}.css`
}
