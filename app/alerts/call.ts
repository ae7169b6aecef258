type Waiting = { readonly keptAt: Date; readonly waitsFrom: Date }

/** What somebody who reads a record is written to for, once: what waits anew is another call than what came first. */
export function callOf(id: string, { keptAt, waitsFrom }: Waiting): string {
  return waitsFrom > keptAt ? `${id}:${waitsFrom.getTime()}` : id
}
