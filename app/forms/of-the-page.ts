import { trimmed } from './clean-text.ts'

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const ids = /^[\da-f-]{36}( [\da-f-]{36})*$/i
const day = /^\d{4}-\d\d-\d\d$/

/**
 * The fields that a page holds by itself, and what each looks like then: under the same name somebody may write or choose
 * something on another page.
 */
const ofThePage: ReadonlyMap<string, RegExp> = new Map([
  ['alert', id],
  ['alerts', ids],
  ['checkIn', id],
  ['concern', id],
  ['date', day],
  ['seen', id],
  ['token', id],
  ['worry', id],
])

/** The names of those fields. */
export const namesOfThePage: readonly string[] = [...ofThePage.keys()]

/** Whether somebody typed or chose this in a form themselves: it is not empty, and their page did not hold it already. */
export function isFilledIn(name: string, value: FormDataEntryValue): boolean {
  if (typeof value !== 'string') return value.size > 0
  return trimmed(value) !== '' && ofThePage.get(name)?.test(value) !== true
}
