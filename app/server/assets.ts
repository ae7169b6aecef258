import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { compressed, isText, worthCompressing, type Coding } from './compress.ts'

export type Asset = {
  readonly type: string
  readonly caching: string
  readonly etag: string
  readonly plain: Buffer
  readonly coded: Readonly<Partial<Record<Coding, Buffer>>>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
}

/** Every file a browser may have, by its address, read and compressed once. */
export async function loadAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, file).split(sep).join('/')}`
    if (entry.isFile() && isForBrowsers(address)) assets.set(address, await loadAsset(address, readFileSync(file)))
  }
  return assets
}

/** Remix also builds every page as a script. No page asks for one, and they would show strangers what staff pages look like. */
function isForBrowsers(address: string): boolean {
  return !address.startsWith('/.') && !/^\/assets\/.*\.js$/.test(address)
}

async function loadAsset(address: string, plain: Buffer): Promise<Asset> {
  const type = types[extname(address)] ?? 'application/octet-stream'
  const small = !isText(type) || plain.length < worthCompressing
  return {
    type,
    // What has its content in its name never changes.
    caching: address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    etag: `"${createHash('sha256').update(plain).digest('base64url')}"`,
    plain,
    coded: small ? {} : { gzip: await compressed(plain, 'gzip', 'small'), br: await compressed(plain, 'br', 'small') },
  }
}
