import { z } from 'zod'
import { cleanText, lettersIn, trimmed } from '#app/forms/clean-text.ts'

/** Which children a form is asked to offer where a school has very many: of a class, or by name. */
export type AskedChild = {
  readonly classId?: string | null
  readonly name?: string | null
  /** A child who is known already, and so is offered. */
  readonly childId?: string | null
}

/** One of the classes, or another one than those offered: then they are asked for. */
const classAsked = z
  .union([z.uuid(), z.literal('other')])
  .nullable()
  .catch(null)

/** What an address asks for: `?class=` and `?name=`. */
export function askedChild({ url }: { readonly url: string }): AskedChild {
  const { searchParams } = new URL(url)
  return {
    classId: classAsked.parse(searchParams.get('class')),
    name: askedName(searchParams),
  }
}

/** A name somebody looks for, as an address has it; none where it is too long to be one. */
export function askedName(searchParams: URLSearchParams): string | null {
  const name = cleanText(searchParams.get('name') ?? '')
  return lettersIn(name, 50) > 50 ? null : trimmed(name) || null
}
