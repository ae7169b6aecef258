import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Plant } from '#app/ui/child/drawings/plants.tsx'
import { type GardenThing, Planted } from '#app/ui/child/planted.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { plantWords } from '../growth.ts'

type Item = GardenThing & { id: string; row: number | null; column: number | null }

/** Putting things away and bringing them back, behind one quiet line. Nothing is ever lost. */
export function GardenTidy({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <details>
      <summary className="py-4">Move something</summary>
      <ul className="taps mt-4 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.id}>{item.row === null ? <InTheShed item={item} /> : <InTheGarden item={item} />}</li>
        ))}
      </ul>
    </details>
  )
}

function InTheShed({ item: { id, name, stage } }: { item: Item }) {
  return (
    <a className="tile side" href={href(paths.bringBack, { itemId: id })}>
      <Plant name={name} stage={stage} />
      <span>Bring back the {plantWords(name)}</span>
    </a>
  )
}

function InTheGarden({ item: { id, name, stage, row, column } }: { item: Item }) {
  return (
    <PostForm action={href(paths.putAway, { itemId: id })}>
      <button className="tile side" type="submit">
        <Planted name={name} stage={stage} size={64} />
        <span>
          Put away the {plantWords(name)}
          <span className="role">
            row {row}, space {column}
          </span>
        </span>
      </button>
    </PostForm>
  )
}
