import { z } from 'zod'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { lineKinds, type LineKind } from './line.ts'

/** So many lines of a child's file are opened at a time. */
export const pageSize = 50

/** Which part of a child's file is asked for: a kind of lines, a page of them or the page a line stands on, with hidden ones or without. */
export type AskedPart = {
  readonly kind: LineKind | null
  /** Without one it is the last: what happened most recently. */
  readonly page: number | null
  readonly line: string | null
  readonly withHidden: boolean
}

const pageNumber = z.coerce.number().int().min(1).max(100_000).nullable().catch(null)
const lineId = z.uuid().nullable().catch(null)

/** Reads it from an address; what makes no sense is as if it had not been asked. */
export function askedPart({ url }: { readonly url: string }): AskedPart {
  const { searchParams } = new URL(url)
  const asked = searchParams.get('kind')
  return {
    kind: lineKinds.find((kind) => kind === asked) ?? null,
    page: pageNumber.parse(searchParams.get('page')),
    line: lineId.parse(searchParams.get('line')),
    withHidden: searchParams.get('hidden') === 'yes',
  }
}

/** The address of a part of a child's file. */
export function partPath(childId: string, { kind, page, withHidden }: Omit<AskedPart, 'line'>): string {
  const asked = new URLSearchParams()
  if (kind !== null) asked.set('kind', kind)
  if (withHidden) asked.set('hidden', 'yes')
  if (page !== null) asked.set('page', `${page}`)
  return asked.size > 0 ? `${href(paths.file, { childId })}?${asked}` : href(paths.file, { childId })
}

/** The address of one line of a child's file, whichever page it stands on. */
export function linePath(childId: string, line: string): string {
  return `${href(paths.file, { childId })}?line=${line}#${line}`
}
