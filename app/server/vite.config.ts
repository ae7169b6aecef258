import { defineConfig } from 'vite'

// What stands in front of Remix. Remix's plugin keeps the server input for itself, so this is a second, small build: the
// server, and the thread that watches over it.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'build/server',
    emptyOutDir: false,
    target: 'node20',
    rollupOptions: {
      input: { main: 'app/server/main.ts', watchdog: 'app/server/watchdog.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
})
