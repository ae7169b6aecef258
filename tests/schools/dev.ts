import { openPostBox } from './post-box.tsx'

// `npm run dev`: the server while pages are made, with somewhere for its mail to go unless the settings say where.
const postBox = Number(process.env['PORT'] || 3000) + 1
if (!process.env['SMTP_URL']) {
  Object.assign(process.env, await openPostBox(postBox))
  console.log(`Mail the schools send: http://localhost:${postBox}/`)
}
await import('#app/server/dev.ts')
