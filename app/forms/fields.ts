import { z } from 'zod'
import { lettersIn, trimmed } from './clean-text.ts'

/** One line or a paragraph a person typed. */
export function text({ missing, most, tooLong }: { missing: string; most: number; tooLong: string }) {
  return z
    .array(z.string(), { error: missing })
    .transform((entered) => trimmed(entered[0] ?? ''))
    .refine((value) => value !== '', { message: missing, abort: true })
    .refine((value) => lettersIn(value, most) <= most, tooLong)
}

/** The same, when it may be left empty: then it is null. */
export function optionalText({ most, tooLong }: { most: number; tooLong: string }) {
  return z
    .array(z.string())
    .optional()
    .transform((entered) => trimmed(entered?.[0] ?? '') || null)
    .refine((value) => value === null || lettersIn(value, most) <= most, tooLong)
}

/** One choice out of a list. */
export function choice<const T extends readonly string[]>(options: T, missing: string) {
  return z
    .array(z.string(), { error: missing })
    .transform((entered) => entered[0])
    .pipe(z.enum(options, { error: missing }))
}

/** The same, when none need be chosen: then it is null. */
export function optionalChoice<const T extends readonly string[]>(options: T, wrong: string) {
  return z
    .array(z.string())
    .optional()
    .transform((entered) => entered?.[0] || null)
    .pipe(z.enum(options, { error: wrong }).nullable())
}

/** Up to so many choices out of a list, each once. */
export function choices<const T extends readonly string[]>(
  options: T,
  { most, tooMany, wrong }: { most: number; tooMany: string; wrong: string },
) {
  return z
    .array(z.enum(options, { error: wrong }))
    .default([])
    .transform((chosen) => [...new Set(chosen)])
    .refine((chosen) => chosen.length <= most, tooMany)
}

/** The id of a record, as our own pages write it. */
export function identifier(missing: string) {
  return z
    .array(z.string(), { error: missing })
    .transform((entered) => entered[0])
    .pipe(z.uuid({ error: missing }))
}

/** The same, when it may be left out: then it is null. */
export function optionalIdentifier(wrong: string) {
  return z
    .array(z.string())
    .optional()
    .transform((entered) => entered?.[0] || null)
    .pipe(z.uuid({ error: wrong }).nullable())
}

/** The token a form carries so that sending it twice is the same as sending it once. */
export const formToken = z
  .array(z.string(), { error: 'This page is out of date. Try again.' })
  .transform((entered) => entered[0])
  .pipe(z.uuid({ error: 'This page is out of date. Try again.' }))
