type Values = Readonly<Record<string, string | null>>
type Problems = Readonly<Record<string, string>>

/** A form that was filled in well and cannot be taken all the same: it comes back as it was, with what is to be mended. */
export function sentBack(values: Values, problems: Problems) {
  const kept = Object.entries(values).filter(([name]) => !/password/i.test(name))
  return { entered: Object.fromEntries(kept.map(([name, value]) => [name, [value ?? '']])), problems }
}
