import type { ServerBuild } from '@remix-run/node'
import { createServer } from 'vite'
import { readEnv } from './env.server.ts'
import { serve } from './serve.ts'
import { orSayWhyNot } from './stop.ts'

// While pages are made: Vite inside our own server, so that the policy, the hosts and the limits are the real ones.
await orSayWhyNot(async () => {
  const env = readEnv(process.env)
  const vite = await createServer({ server: { middlewareMode: true } })
  await serve(env, {
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    files: (request, response) =>
      new Promise((resolve) => {
        response.once('close', () => resolve(true))
        vite.middlewares(request, response, () => resolve(false))
      }),
    close: () => vite.close(),
  })
})
