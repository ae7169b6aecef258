type Due = { readonly id: string; readonly dueAt: Date }
type Counting<Row> = {
  /** By when it is due, by the calendar as it is now. */
  readonly reckon: (row: Row) => Date
  readonly write: (id: string, dueAt: Date) => PromiseLike<unknown>
}

/** The calendar has changed: writes down by when each of some things is due, where that moved. Gives what did, and how many to later and to sooner. */
export async function dueAnew<Row extends Due>(
  rows: readonly Row[],
  { reckon, write }: Counting<Row>,
): Promise<{ readonly moved: ReadonlyMap<string, Date>; readonly later: number; readonly sooner: number }> {
  const moved = new Map<string, Date>()
  let later = 0
  for (const row of rows) {
    const dueAt = reckon(row)
    if (dueAt.getTime() === row.dueAt.getTime()) continue
    await write(row.id, dueAt)
    moved.set(row.id, dueAt)
    if (dueAt > row.dueAt) later++
  }
  return { moved, later, sooner: moved.size - later }
}
