import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { sheets } from './app/server/sheets.ts'

export default defineConfig({
  plugins: [
    sheets(),
    remix({
      future: {
        v3_fetcherPersist: true,
        // Lazy discovery would open /__manifest, which walks every route for every prefix of whatever path it is given.
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  // esbuild 0.28 cannot lower to the old browsers Vite 6 names by default.
  optimizeDeps: { esbuildOptions: { target: 'es2022' } },
  build: {
    target: 'es2022',
    // The content policy has no place for data: addresses.
    assetsInlineLimit: 0,
  },
})
