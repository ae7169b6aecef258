import { expect, test } from 'vitest'
import { namesOfThePage } from '#app/forms/of-the-page.ts'
import { isTest, sourceFiles } from './source-files.ts'

const files = sourceFiles('app').filter((file) => !isTest(file))
const postForm = 'app/ui/form/post-form.tsx'

/** The opening tags of forms in a file, whatever stands between their name and their end. */
const formTags = (text: string) => text.match(/<form\b[^>]*>?/gi) ?? []

test('#29 whatever is sent says whose page it was: no form but the one part of a page posts', () => {
  const bare = files
    .filter(({ path }) => path !== postForm)
    .flatMap(({ path, text }) =>
      formTags(text)
        .filter((tag) => !tag.includes('method="get"'))
        .map((tag) => `${path} ${tag}`),
    )
  expect(bare).toEqual([])
})

test('#29 no button sends its form to another address than the form’s own, but where a child’s page is saved first', () => {
  const elsewhere = files.filter(({ text }) => /\bform(Action|Method)=/.test(text)).map(({ path }) => path)
  expect(elsewhere).toEqual(['app/ui/child/elsewhere.tsx'])
})

test('#29 whatever takes a form has a page on which a refusal is said', () => {
  const taking = files.filter(
    ({ path, text }) => path.includes('/routes/') && /export (async )?function action\b/.test(text),
  )
  const pageless = taking.filter(({ text }) => !text.includes('export default ')).map(({ path }) => path)
  // It gives a file, which no page can; what it says when it does not is one plain sentence.
  expect(pageless).toEqual(['app/records/transfers/routes/sealed-file.tsx'])
})

test('#29 the forms are found at all', () => {
  expect(files.filter(({ text }) => /<PostForm\b/.test(text)).length).toBeGreaterThan(40)
  expect(formTags('<form\n  method="post">')).toHaveLength(1)
})

test('#2 whatever is done once is told by what was written, but for what is done once whatever is written', () => {
  const using = (name: string) =>
    files.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text)).map(({ path }) => path)
  expect(using('submittedForms')).toEqual(['app/access/claim-form.server.ts', 'app/jobs/tidy-queue.server.ts'])
  expect(using('claimFormToken')).toEqual([
    'app/access/claim-form.server.ts',
    // The words that seal a file are kept nowhere, and the file is made each time.
    'app/records/transfers/commands/seal-transfer.server.ts',
    // A child has one crisis at a time, and nothing is written where it is started.
    'app/safeguarding/crisis/commands/start-crisis.server.ts',
  ])
})

/** What a page carries along although somebody wrote, pasted or chose it on the page before, or may do so on another. */
const chosenBefore = ['asked', 'child', 'closes', 'code', 'days', 'email', 'hidden', 'opens', 'place', 'text', 'words']

test('#2 every field that a page holds by itself is known as such where a form without a word is not held', () => {
  const hidden = files.flatMap(({ text }) => text.match(/<input\b[^>]*\btype="hidden"[^>]*>/g) ?? [])
  const names = hidden.map((tag) => /\bname=(?:"(\w+)"|\{(\w+)\})/.exec(tag)).map((found) => found?.[1] ?? found?.[2])
  expect(names.length).toBeGreaterThan(30)
  // The names that the form of a crisis goes through stand beside it.
  const carried = ['alert', 'worry', 'concern', 'token']
  expect(files.filter(({ text }) => text.includes('type="hidden" name={')).map(({ path }) => path)).toEqual([
    'app/safeguarding/crisis/components/start-form.tsx',
    // What was just sent, to be sent once more: it is held by name as it came.
    'app/ui/form/post-form.tsx',
  ])
  const held = new Set([...names.filter((name) => name !== 'name'), ...carried])
  expect([...held].toSorted()).toEqual([...namesOfThePage, ...chosenBefore].toSorted())
})
