import type { GrowthStage, PlantName } from './drawings/plants.tsx'

/** A thing of the garden as far as it has grown. */
export type GardenThing = { name: PlantName; stage: GrowthStage }

/** What a drawing is called on a page with a garden, where each is drawn once however often it grows. */
export const symbolOf = ({ name, stage }: GardenThing) => `${name}-${stage}`

/** A thing that stands in the garden of this page, shown once more. */
export function Planted({ name, stage, size }: GardenThing & { size?: number }) {
  return (
    <svg className="art planted" viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" focusable="false">
      <use href={`#${symbolOf({ name, stage })}`} />
    </svg>
  )
}
