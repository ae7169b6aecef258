import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { build, type Rollup } from 'vite'
import { forOldBrowsers } from './old-browsers.ts'

/**
 * One finished style sheet: Tailwind reads the entry file and every page it names, and the result is made safe for the
 * oldest tablets a school still uses. `entry` is a path from the project's `root`; the answer is minified CSS.
 */
export async function buildSheet(entry: string, root: string): Promise<string> {
  const named = 'NODE_ENV' in process.env
  const built = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'error',
    css: { postcss: { plugins: [] } },
    plugins: [tailwindcss({ optimize: false })],
    build: { write: false, minify: false, cssMinify: false, rollupOptions: { input: join(root, entry) } },
  })
  // Vite names the environment while it builds; whoever asked for a sheet keeps the one they had.
  if (!named) Reflect.deleteProperty(process.env, 'NODE_ENV')
  return forOldBrowsers(sheetIn([built].flat() as Rollup.RollupOutput[], entry))
}

function sheetIn(built: Rollup.RollupOutput[], entry: string): string {
  const sheets = built.flatMap(({ output }) => output).filter((file) => file.fileName.endsWith('.css'))
  const [sheet] = sheets
  if (sheets.length !== 1 || sheet?.type !== 'asset') throw new Error(`${entry} gave ${sheets.length} sheets, not one`)
  return typeof sheet.source === 'string' ? sheet.source : new TextDecoder().decode(sheet.source)
}
