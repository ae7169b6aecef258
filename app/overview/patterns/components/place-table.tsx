import { Table } from '#app/ui/staff/table.tsx'
import type { Place } from '../places.ts'

const columns = [{ label: 'Where' }, { label: 'How many', number: true }]

/** Alerts by year, and by class within a year where that points at nobody. */
export function PlaceTable({ places }: { places: readonly Place[] | null }) {
  if (places === null)
    return (
      <p>
        <strong>Alerts by year and class:</strong> too few to break down.
      </p>
    )
  const rows = places.flatMap(({ label, shown, classes }) => [
    { key: label, cells: [label, shown] },
    ...classes.map((one) => ({ key: `${label} ${one.label}`, cells: [`– ${one.label}`, one.shown] })),
  ])
  return <Table dense caption="Alerts by year and class" columns={columns} rows={rows} />
}
