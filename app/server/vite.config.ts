import { defineConfig } from 'vite'

// What stands in front of Remix. Remix's plugin keeps the server input for itself, so this is a second, small build.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'app/server/main.ts',
    outDir: 'build/server',
    emptyOutDir: false,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'main.js' } },
  },
})
