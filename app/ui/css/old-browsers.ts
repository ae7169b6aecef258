import { Features, transform, type TransformOptions } from 'lightningcss'
import { blocksOf, sheetOf, type Piece } from './blocks.ts'
import { plainSelectors } from './selectors.ts'
import { withValuesWrittenOut } from './variables.ts'

type Settings = Partial<TransformOptions<Record<string, never>>>

const version = (major: number, minor = 0) => (major << 16) | (minor << 8)
const targets = { ios_saf: version(12, 2), safari: version(12, 1), chrome: version(80) }

/**
 * Makes what Tailwind 4 writes readable for a tablet from 2013 (Safari 12) and a Chromebook that stopped at Chrome 80:
 * no layers, no @property, no :is(), no nesting, and every colour and length written out.
 */
export function forOldBrowsers(sheet: string): string {
  const flat = flattened(blocksOf(sheet.replaceAll('calc(infinity * 1px)', '9999px')))
  const unnested = rewrite(sheetOf(withValuesWrittenOut(flat)), { include: Features.Nesting })
  const simple = rewrite(unnested, { visitor: { Selector: plainSelectors } })
  return rewrite(simple, { targets, minify: true })
}

// The entry files write their layers in the order that counts, so a layer is the same as its rules where they stand.
// Tailwind gives the first values of its own properties twice: by @property, and behind a guard for other browsers.
function flattened(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece === 'string') return piece.startsWith('@layer') ? [] : [piece]
    if (piece.head.startsWith('@property')) return []
    const body = flattened(piece.body)
    const open = piece.head.startsWith('@layer') || /^@supports.*margin-trim/.test(piece.head)
    return open ? body : [{ head: piece.head, body }]
  })
}

function rewrite(sheet: string, settings: Settings): string {
  return transform({ filename: 'sheet.css', code: Buffer.from(sheet), ...settings }).code.toString()
}
