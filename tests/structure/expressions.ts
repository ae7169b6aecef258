import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { isTest, partsWhere, sourceFiles, treeOf, type SourceFile } from './source-files.ts'

/** A regular expression of the product, and where it stands. */
export type Expression = { readonly where: string; readonly pattern: RegExp }

const isBuilt = (part: ts.Node): part is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(part) || ts.isCallExpression(part)) && part.expression.getText() === 'RegExp'

/** Every regular expression written down in some folders, and every one that is put together when a file is loaded. */
export async function expressionsIn(...folders: string[]): Promise<Expression[]> {
  const found: Expression[] = []
  for (const file of sourceFiles(...folders).filter((each) => !isTest(each))) {
    const tree = treeOf(file)
    for (const literal of partsWhere(tree, ts.isRegularExpressionLiteral)) {
      const [, source = '', flags = ''] = /^\/([^]*)\/([a-z]*)$/.exec(literal.text) ?? []
      found.push({ where: placeOf(file, literal), pattern: new RegExp(source, flags) })
    }
    const built = [...partsWhere(tree, isBuilt)]
    if (built.length === 0) continue
    const patterns = await patternsMadeBy(file)
    // What is put together while the product runs could be anything, and nobody could time it here.
    if (patterns.length !== built.length)
      throw new Error(`${file.path} puts an expression together later than at its top`)
    for (const [at, pattern] of patterns.entries()) {
      const part = built[at]
      if (part) found.push({ where: placeOf(file, part), pattern })
    }
  }
  return found
}

function placeOf(file: SourceFile, part: ts.Node): string {
  const { line } = part.getSourceFile().getLineAndCharacterOfPosition(part.getStart())
  return `${file.path}:${line + 1} ${part.getText()}`
}

/** The expressions a file puts together while it is loaded, in order. */
async function patternsMadeBy({ path }: SourceFile): Promise<RegExp[]> {
  const made: RegExp[] = []
  const usual = globalThis.RegExp
  globalThis.RegExp = new Proxy(usual, {
    construct(target, [source, flags]: [string, string | undefined]) {
      const pattern = new target(source, flags)
      made.push(pattern)
      return pattern
    },
  })
  try {
    await import(/* @vite-ignore */ `${pathToFileURL(path).href}?timed`)
  } finally {
    globalThis.RegExp = usual
  }
  return made
}
