import ts from 'typescript'
import { expect, test } from 'vitest'
import { isTest, partsWhere, sourceFiles, treeOf } from './source-files.ts'

/** Text that may stand on a page: what a file's tags hold and its strings, but for what child's words are compared with. */
const onPages = sourceFiles('app').filter((file) => !isTest(file) && !file.path.startsWith('app/language/'))
/** Kept so in every school's records; `app/safeguarding/screening/topic-words.ts` says how it reads. */
const kept = ["can't say"]

const isText = (node: ts.Node): node is ts.JsxText | ts.StringLiteralLike =>
  ts.isJsxText(node) || ts.isStringLiteralLike(node)

test('#49 what stands on a page has the apostrophe of a printed word', () => {
  const straight = onPages.flatMap((file) =>
    [...partsWhere(treeOf(file), isText)]
      .filter(({ text }) => /\p{L}'\p{L}/u.test(text) && !kept.includes(text))
      .map(({ text }) => `${file.path}: ${text}`),
  )
  expect(straight).toEqual([])
})
