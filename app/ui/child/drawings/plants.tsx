import type { ReactNode } from 'react'
import { Drawing } from '../drawing.tsx'
import { flowers, trees } from './growing.tsx'
import { smallAnimalBox, visitors } from './visitors.tsx'

export const growthStages = ['seed', 'shoot', 'bud', 'flower'] as const
export type GrowthStage = (typeof growthStages)[number]

/** Everything a child can put in a garden, by kind. */
export const plantsByKind = {
  flower: ['daisy', 'tulip', 'sunflower', 'bluebell'],
  tree: ['apple-tree', 'oak'],
  decoration: ['pond', 'bench', 'bird-bath'],
  character: ['hedgehog', 'robin', 'snail'],
} as const

export const plantNames = [
  ...plantsByKind.flower,
  ...plantsByKind.tree,
  ...plantsByKind.decoration,
  ...plantsByKind.character,
] as const
export type PlantName = (typeof plantNames)[number]

const drawings: Record<PlantName, Record<GrowthStage, ReactNode>> = { ...flowers, ...trees, ...visitors }

/** The drawing of one thing in the garden, to be put into a picture. Flowers and trees grow; a pond is whole at once. */
export function plantDrawing(name: PlantName, stage: GrowthStage): ReactNode {
  return drawings[name][stage]
}

/** One thing of the garden by itself, as on the page where a child chooses what to plant. */
export function Plant({ name, stage = 'flower', size = 64 }: { name: PlantName; stage?: GrowthStage; size?: number }) {
  const isAnimal = plantsByKind.character.some((animal) => animal === name)
  return (
    <Drawing size={size} {...(isAnimal ? { box: smallAnimalBox } : {})}>
      {plantDrawing(name, stage)}
    </Drawing>
  )
}
