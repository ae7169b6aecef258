import { Drawing } from '../drawing.tsx'
import { animals } from './animals.tsx'
import { things } from './things.tsx'

/** The pictures a child's sign-in code is made of, in the places they always have on the pad. */
export const pictureNames = [
  'cat',
  'star',
  'boat',
  'apple',
  'tree',
  'fish',
  'sun',
  'key',
  'bird',
  'car',
  'moon',
  'ball',
  'dog',
  'house',
  'hat',
  'drum',
] as const
export type PictureName = (typeof pictureNames)[number]

/** One picture of the sign-in pad, or of the card a child carries. */
export function PictureCard({ name, size = 64 }: { name: PictureName; size?: number }) {
  return <Drawing size={size}>{drawings[name]}</Drawing>
}

const drawings = { ...animals, ...things }
