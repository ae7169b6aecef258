import type { SlowQueryHook } from '#db/clients/statements.ts'
import { storageError } from '#db/clients/storage-errors.ts'
import { migrate, type Migrations } from './migrations.server.ts'
import { openRemoteClient } from '#db/clients/remote-client.server.ts'
import { mustBeSlug } from '#db/clients/slug.ts'
import type { Store } from './stores.ts'

/** A libSQL server that keeps the databases of schools as namespaces. */
export type LibsqlServer = {
  readonly url: string
  readonly adminUrl: string
  readonly adminKey?: string | undefined
  /** A replica that answers what is only read. */
  readonly replicaUrl?: string | undefined
  /** A token that opens one namespace and no other. One without an id would open them all. */
  readonly tokenFor?: ((namespace: string) => string) | undefined
  /** How long the server may be silent, in milliseconds. */
  readonly timeoutMs?: number | undefined
}
export type NamespaceStoreOptions = {
  readonly server: LibsqlServer
  readonly migrations: Migrations
  readonly onSlowQuery?: SlowQueryHook | undefined
}
type Act = { readonly method: 'GET' | 'POST' | 'DELETE'; readonly path: string; readonly body?: object }

/** Schools whose databases are namespaces of a libSQL server. */
export function openNamespaceStore({ server, migrations, onSlowQuery }: NamespaceStoreOptions): Store {
  const { url, replicaUrl, timeoutMs = 15_000 } = server

  async function administer(slug: string, { method, path, body }: Act): Promise<Response> {
    const address = new URL(['/v1/namespaces', mustBeSlug(slug), path].filter(Boolean).join('/'), server.adminUrl)
    const headers = {
      'content-type': 'application/json',
      ...(server.adminKey === undefined ? {} : { authorization: 'basic '.concat(server.adminKey) }),
    }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      return await fetch(address, { method, headers, signal, ...sent })
    } catch (error) {
      throw storageError('NAMESPACE_FAILED', 'The libSQL server cannot be reached', error)
    }
  }

  async function mustDo(slug: string, act: Act): Promise<void> {
    const answer = await administer(slug, act)
    if (!answer.ok) throw storageError('NAMESPACE_FAILED', 'The libSQL server refused', await answer.text())
  }

  async function open(slug: string) {
    const authToken = server.tokenFor?.(mustBeSlug(slug))
    const client = openRemoteClient({ namespace: slug, url, replicaUrl, authToken, onSlowQuery, timeoutMs })
    try {
      await migrate(client, migrations)
    } catch (error) {
      client.close()
      throw error
    }
    return client
  }

  async function create(slug: string) {
    const there = await administer(slug, { method: 'GET', path: 'config' })
    if (there.ok) throw storageError('SCHOOL_EXISTS', 'There is already a namespace of this name')
    if (there.status !== 404) throw storageError('NAMESPACE_FAILED', 'The libSQL server refused', await there.text())
    const remove = () => mustDo(slug, { method: 'DELETE', path: '' })
    try {
      await mustDo(slug, { method: 'POST', path: 'create', body: {} })
      // The server's own default may lose the last writes at a power cut.
      await mustDo(slug, {
        method: 'POST',
        path: 'config',
        body: { durability_mode: 'strong', block_reads: false, block_writes: false },
      })
      const client = await open(slug)
      client.close()
    } catch (error) {
      await remove().catch(() => undefined)
      throw error
    }
    return remove
  }

  // The server refuses to write a database anew: its pages are cleared as they are used again.
  const writeAnew = () => Promise.resolve()

  return { open, create, writeAnew, placeOf: (slug) => ({ store: 'server', namespace: mustBeSlug(slug) }) }
}
