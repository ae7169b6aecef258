import type { Entered } from '#app/forms/read-form.server.ts'
import type { AskedAbout } from './components/about-named.tsx'
import { fieldAbout } from './named.ts'

type Named = { readonly asked: readonly AskedAbout[]; readonly fresh: readonly AskedAbout[] }

/** A concern that comes back once, with all its words, because they name somebody its writer has not been asked about. */
export function askFirst(entered: Entered, { asked, fresh }: Named) {
  const problems = Object.fromEntries(fresh.map(({ id, question }) => [fieldAbout(id), question]))
  return { entered, problems, asked: [...asked, ...fresh] }
}

/** Whether a form came back for nothing but that question. */
export function isQuestion({ problems }: { readonly problems: Readonly<Record<string, string>> }): boolean {
  return Object.keys(problems).every((name) => name.startsWith(fieldAbout('')))
}
