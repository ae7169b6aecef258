import { pen } from './drawing.tsx'
import { Land, type Season } from './drawings/land.tsx'
import { plantDrawing } from './drawings/plants.tsx'
import { type GardenThing, Planted, symbolOf } from './planted.tsx'

export type PlacedPlant = GardenThing & { row: number; column: number }

type Props = {
  season: Season
  items: readonly PlacedPlant[]
  /** What is in the garden, in a sentence: "A daisy, a tree and a pond." */
  description: string
  /** Whether every free space is a button that sends its place, as `place=r2c3`; stands in a form then. */
  placing?: boolean
  /** The words for a free space, read out: "Row 2, space 3". */
  placeName?: (row: number, column: number) => string
}

const rows = [1, 2, 3, 4] as const
const columns = [1, 2, 3, 4, 5, 6] as const

/** A child's own garden: four rows of six beds under the real season's sky. Nothing in it ever wilts or goes. */
export function GardenScene({ season, items, description, placing = false, placeName = spaceIn }: Props) {
  const places = rows.flatMap((row) => columns.map((column) => ({ row, column })))
  return (
    <figure>
      <div className="garden">
        <Land season={season} />
        <Symbols items={items} />
        <div className="beds">
          {places.map(({ row, column }) => {
            const item = items.find((placed) => placed.row === row && placed.column === column)
            if (item) return <Bed key={`${row}${column}`} item={item} />
            if (!placing) return <span key={`${row}${column}`} className="bed" />
            return (
              <button
                key={`${row}${column}`}
                type="submit"
                name="place"
                value={`r${row}c${column}`}
                className="bed free"
              >
                <span className="sr-only">{placeName(row, column)}</span>
              </button>
            )
          })}
        </div>
      </div>
      <figcaption className="mt-3">{description}</figcaption>
    </figure>
  )
}

const spaceIn = (row: number, column: number) => `Row ${row}, space ${column}`

function Bed({ item }: { item: PlacedPlant }) {
  return (
    <span className="bed">
      <Planted {...item} />
    </span>
  )
}

function Symbols({ items }: { items: readonly PlacedPlant[] }) {
  const each = new Map(items.map((item) => [symbolOf(item), item]))
  return (
    <svg className="art absolute" width="0" height="0" aria-hidden="true" focusable="false">
      {[...each].map(([id, { name, stage }]) => (
        <symbol key={id} id={id} viewBox="0 0 64 64" {...pen}>
          {plantDrawing(name, stage)}
        </symbol>
      ))}
    </svg>
  )
}
