type Waiting = { readonly keptAt: Date; readonly waitsFrom: Date }

/** What somebody who reads a record is written to about only once: what waits anew is another than what came first. */
export function notifiedOnceKey(id: string, { keptAt, waitsFrom }: Waiting): string {
  return waitsFrom > keptAt ? `${id}:${waitsFrom.getTime()}` : id
}
