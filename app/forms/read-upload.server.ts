import type { z } from 'zod'
import { fieldsOf, formOf, judge, remembered, type Reading } from './read-form.server.ts'

type Brought = {
  /** The name of the file's field. */
  readonly name: string
  readonly mostBytes: number
}
export type WithFile<T> = { readonly values: T; readonly file: Uint8Array<ArrayBuffer> | null }

/**
 * Reads a submitted form that may bring one file along. What is in the file is not looked at here: whoever asked for it
 * knows what it may hold. Too large a file, or a second one, is a problem of its field.
 */
export async function readUpload<S extends z.ZodType>(
  request: Request,
  schema: S,
  { name, mostBytes }: Brought,
): Promise<Reading<WithFile<z.infer<S>>>> {
  const form = await formOf(request)
  const reading = judge(remembered(request, fieldsOf(form)), schema)
  // A file field that was left alone sends a file without a name and with nothing in it.
  const files = form.getAll(name).filter((sent) => typeof sent !== 'string' && sent.size > 0)
  const [file] = files
  const problem =
    files.length > 1
      ? 'Choose one file'
      : file instanceof Blob && file.size > mostBytes
        ? `Choose a file of ${mostBytes / 1024} kB or less`
        : null
  if (!reading.ok)
    return problem === null ? reading : { ...reading, problems: { [name]: problem, ...reading.problems } }
  if (problem !== null) return { ok: false, entered: fieldsOf(form), problems: { [name]: problem } }
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : null
  return { ok: true, values: { values: reading.values, file: bytes } }
}
