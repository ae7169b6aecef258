import { expect, test } from 'vitest'
import { commentOn, exportsOf, isTest, sourceFiles } from './source-files.ts'

const files = sourceFiles('app', 'db').filter((file) => !isTest(file))

/** What is exported without a word on what it means to a school. */
function unexplained(where: RegExp, what: RegExp): string[] {
  return files
    .filter(({ path }) => where.test(path))
    .flatMap((file) =>
      [...exportsOf(file)]
        .filter(([, statement]) => what.test(statement.getText()))
        .filter(([, statement]) => !/^[\p{Lu}"“][^]*[.?!"”]$/u.test(commentOn(statement).trim()))
        .map(([name]) => `${file.path} ${name}`),
    )
}

test('every table says in a sentence what it is to a school', () => {
  expect(unexplained(/^db\/(schema|register)\//, /=\s*sqliteTable\(/)).toEqual([])
})

test('every command says in a sentence what it does', () => {
  expect(unexplained(/^app\/.+\/commands\//, /^export (async )?function/)).toEqual([])
})

test('every query says in a sentence what it answers', () => {
  expect(unexplained(/^app\/.+\/queries\//, /^export (async )?function/)).toEqual([])
})

test('every part of a page says in a sentence what it shows', () => {
  expect(unexplained(/^app\/(.+\/components|ui\/[^/]+)\//, /^export function [A-Z]/)).toEqual([])
})
