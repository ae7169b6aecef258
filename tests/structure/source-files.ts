import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

export type SourceFile = { readonly path: string; readonly text: string; readonly lines: number }

/** Every file under some folders that people wrote, by its path from the top, with what it says. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|cjs|js)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath.replaceAll('\\', '/')}/${name}`)
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      return { path, text, lines: text.trimEnd().split('\n').length }
    })
}

export const isTest = ({ path }: Pick<SourceFile, 'path'>) => /\.test\.tsx?$/.test(path)

/** A file as the compiler reads it. */
export function treeOf({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  )
}

/** Every part of a tree that something holds of. */
export function* partsWhere<T extends ts.Node>(node: ts.Node, holds: (part: ts.Node) => part is T): Generator<T> {
  if (holds(node)) yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* partsWhere(child, holds)
}

/** What a file exports, by name. */
export function exportsOf(file: SourceFile): Map<string, ts.Statement> {
  const found = new Map<string, ts.Statement>()
  for (const statement of treeOf(file).statements) {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) found.set(name.getText(), statement)
    if (ts.isTypeAliasDeclaration(statement)) found.set(statement.name.text, statement)
    // What a function is for stands above the first of the ways to call it.
    const name = ts.isFunctionDeclaration(statement) ? (statement.name?.text ?? 'default') : undefined
    if (name !== undefined && !found.has(name)) found.set(name, statement)
  }
  return found
}

/** What stands above a statement to say what it means. */
export function commentOn(statement: ts.Statement): string {
  const [comment] = ts.getJSDocCommentsAndTags(statement)
  return comment ? (ts.getTextOfJSDocComment(comment.comment) ?? '') : ''
}
