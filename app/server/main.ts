import { fileURLToPath } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { readEnv } from './env.server.ts'
import { loadAssets } from './assets.ts'
import { serveAsset } from './serve-asset.ts'
import { serve } from './serve.ts'
import { orSayWhyNot } from './stop.ts'

await orSayWhyNot(async () => {
  const env = readEnv(process.env)
  // Remix's own build lies beside this file once both are built; a variable, so that no bundler follows it.
  const pages = new URL('./index.js', import.meta.url).href
  const build = (await import(/* @vite-ignore */ pages)) as ServerBuild
  const assets = await loadAssets(fileURLToPath(new URL('../client', import.meta.url)))
  await serve(env, {
    build,
    files: async (request, response) => serveAsset(assets, request, response),
    watchdog: new URL('./watchdog.js', import.meta.url),
  })
})
