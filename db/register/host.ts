import { storageError } from '#db/clients/storage-errors.ts'

const shape = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/

/** The host a browser asked for, as the register knows hosts: lower case, without a port. Null if it is not a host name. */
export function hostNameOf(header: string): string | null {
  const name = header.toLowerCase().replace(/:\d{1,5}$/, '')
  return shape.test(name) ? name : null
}

/** A host name that may be kept in the register. */
export function mustBeHost(host: string): string {
  const name = hostNameOf(host)
  if (name === null || name !== host.toLowerCase()) throw storageError('HOST_WRONG', 'This is not a host name')
  return name
}
