import { startServer, type ServerProcess } from '#tests/support/server-process.ts'
import { build } from './built.ts'
import { livedIn, wednesdayMorning } from './lived-in.ts'

export type LivedInServer = ServerProcess & { readonly origin: string }

/** The lived-in school, built afresh with a server before it, on a Wednesday morning. */
export async function livedInServer(): Promise<LivedInServer> {
  const { dataDir, remove } = await build('lived-in')
  const server = await startServer({ dataDir, at: wednesdayMorning })
  return {
    ...server,
    origin: server.originOf(livedIn.school.slug),
    async stop() {
      await server.stop()
      await remove()
    },
  }
}
