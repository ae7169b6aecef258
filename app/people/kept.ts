/** Whom a record is kept from at present, and those of them who may have harmed the child, who never see it. */
export type Kept = { readonly keptFrom: readonly string[]; readonly alleged: readonly string[] }

/** The same, and kept for good from some more who may have harmed the child. */
export function keptFromAlso({ keptFrom, alleged }: Kept, accused: readonly string[]): Kept {
  return { keptFrom: [...new Set([...keptFrom, ...accused])], alleged: [...new Set([...alleged, ...accused])] }
}
