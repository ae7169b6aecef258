import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'
import type { PlantName } from '#app/ui/child/drawings/plants.tsx'
import { plantWords } from '../growth.ts'

type Props = { items: readonly { id: string; name: PlantName; row: number | null; column: number | null }[] }

/** Putting things away and bringing them back, behind one quiet line. Nothing is ever lost. */
export function GardenTidy({ items }: Props) {
  if (items.length === 0) return null
  return (
    <details>
      <summary>Move something</summary>
      <ul className="taps mt-4">
        {items.map(({ id, name, row, column }) => (
          <li key={id}>
            {row === null ? (
              <QuietButton href={href(paths.bringBack, { itemId: id })}>Bring back the {plantWords(name)}</QuietButton>
            ) : (
              <form method="post" action={href(paths.putAway, { itemId: id })}>
                <QuietButton>
                  Put away the {plantWords(name)} (row {row}, space {column})
                </QuietButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
