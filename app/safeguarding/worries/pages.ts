import { z } from 'zod'
import { paths } from '#app/web/paths.ts'

/** Which pages of the reading list are asked for. */
export type ReadingPage = { readonly unreadPage: number; readonly readPage: number; readonly isOlder: boolean }

/** The number of a page as an address has it; what is no page is the first. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

/** Reads them from an address; what is no page is the first. */
export function pageOf({ url }: { readonly url: string }): ReadingPage {
  const { searchParams } = new URL(url)
  return {
    unreadPage: pageNumber.parse(searchParams.get('page') ?? 1),
    readPage: pageNumber.parse(searchParams.get('read') ?? 1),
    isOlder: searchParams.get('older') === 'yes',
  }
}

/** The address of such a page. */
export function readingPath({ unreadPage, readPage, isOlder }: ReadingPage): string {
  const asked = new URLSearchParams()
  if (unreadPage > 1) asked.set('page', `${unreadPage}`)
  if (readPage > 1) asked.set('read', `${readPage}`)
  if (isOlder) asked.set('older', 'yes')
  return asked.size > 0 ? `${paths.worries}?${asked}` : paths.worries
}

export const pagesOf = (many: number, size: number): number => Math.max(1, Math.ceil(many / size))
