import { data } from '@remix-run/node'
import type { z } from 'zod'
import { cleanText } from './clean-text.ts'

export type Problems = Readonly<Record<string, string>>
export type Entered = Readonly<Record<string, readonly string[]>>
/** A form as it was sent: the values it stands for, or what was entered and what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly values: T }
  | { readonly ok: false; readonly entered: Entered; readonly problems: Problems }

const most = { fields: 100, nameLength: 60, allText: 65_536 }
const fieldName = /^[a-z][A-Za-z0-9-]*$/

/** What stood in each form that has been read, while its answer is being made. */
const readOf = new WeakMap<Request, Entered>()

/** The fields of a form, remembered for the page that answers it. */
export function remembered<E extends Entered>(request: Request, entered: E): E {
  readOf.set(request, entered)
  return entered
}

/**
 * What was written, and not only chosen, in a form that was sent: whatever has a space in it or is no plain word, and no
 * password. A form that was refused before anybody looked into it is read for this.
 */
export async function wordsIn(sent: Request | null): Promise<readonly string[]> {
  return Object.values(withoutPasswords((await asItCame(sent)) ?? {}))
    .flat()
    .filter((value) => /\S\s+\S/.test(value) || !/^[\w:./-]*$/.test(value))
}

/**
 * The fields of a form that was sent, to be sent once more as they are; null where it has what is not written into a page
 * (a password, a picture of one, a file) or could not be read.
 */
export async function fieldsAgain(sent: Request | null): Promise<Entered | null> {
  const fields = await asItCame(sent)
  return fields === null || Object.keys(fields).some((name) => /password|picture/i.test(name)) ? null : fields
}

/** The fields of a form of words alone, read now if nobody has looked into it yet. */
async function asItCame(sent: Request | null): Promise<Entered | null> {
  if (sent === null || !isTyped(sent)) return null
  if (!readOf.has(sent)) await fieldsIn(sent).catch(() => null)
  return readOf.get(sent) ?? null
}

/** Whether a form brings words alone, and no file. */
const isTyped = ({ headers }: Request) =>
  headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') ?? false

/** Reads a submitted form: names, count and size are judged before anything is built from them. */
export async function readForm<S extends z.ZodType>(request: Request, schema: S): Promise<Reading<z.infer<S>>> {
  return judge(await fieldsIn(request), schema)
}

/** What stands in the fields of a submitted form, for a page that has to show them again whatever comes of them. */
export async function fieldsIn(request: Request): Promise<Record<string, string[]>> {
  const form = await formOf(request)
  // What is more than we can keep is not cleaned, but its words can still be shown to whoever wrote them.
  remembered(request, asSent(form))
  return remembered(request, fieldsOf(form))
}

function asSent(form: FormData): Entered {
  const fields = new Map<string, string[]>()
  for (const [name, value] of [...form].slice(0, most.fields))
    if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value])
  return Object.fromEntries(fields)
}

/** The fields of a form as values, or what is wrong with them. */
export function judge<S extends z.ZodType>(entered: Entered, schema: S): Reading<z.infer<S>> {
  const reading = schema.safeParse(entered)
  if (reading.success) return { ok: true, values: reading.data }
  const problems: Record<string, string> = {}
  for (const { path, message } of reading.error.issues) problems[String(path[0] ?? 'form')] ??= message
  return { ok: false, entered: withoutPasswords(entered), problems }
}

/** What may be shown or kept of a form: everything but passwords. */
export function withoutPasswords(entered: Entered): Entered {
  return Object.fromEntries(Object.entries(entered).filter(([name]) => !/password/i.test(name)))
}

/** Whatever was sent, as a form; refused when it is none. */
export async function formOf(request: Request): Promise<FormData> {
  return request.formData().catch((problem: unknown) => {
    if (request.signal.aborted) throw problem
    throw refusal('We could not read that form. Go back and try again.')
  })
}

/** What stands in the fields of a form. A file is as if it had not been sent. */
export function fieldsOf(form: FormData): Record<string, string[]> {
  const fields = new Map<string, string[]>()
  let [count, length] = [0, 0]
  for (const [name, value] of form) {
    if (++count > most.fields) throw refusal('That form has too many answers.')
    if (name.length > most.nameLength || !fieldName.test(name) || typeof value !== 'string') continue
    length += value.length
    // Judged as it was sent: what is too long is not even cleaned.
    if (length > most.allText) throw refusal('That is more than we can keep. Write it shorter.', 413)
    fields.set(name, [...(fields.get(name) ?? []), cleanText(value)])
  }
  return Object.fromEntries(fields)
}

const refusal = (sentence: string, status = 400) => data(sentence, { status })
