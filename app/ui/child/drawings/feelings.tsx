import { Drawing } from '../drawing.tsx'

export const feelingFamilies = ['happy', 'sad', 'cross', 'scared', 'tired', 'mixed'] as const
export type FeelingFamily = (typeof feelingFamilies)[number]

/** A small picture for each family of feeling words. Things, not faces: the faces belong to the first question. */
export function Feeling({ name, size = 44 }: { name: FeelingFamily; size?: number }) {
  return <Drawing size={size}>{drawings[name]}</Drawing>
}

const drawings = {
  happy: (
    <>
      <path d="M32 4v8M32 52v8M4 32h8M52 32h8M12 12l6 6M46 46l6 6M52 12l-6 6M18 46l-6 6" />
      <circle cx="32" cy="32" r="13" fill="#ffd34d" />
    </>
  ),
  sad: (
    <>
      <path d="M18 36a11 11 0 0 1-1-22a15 15 0 0 1 28-2a12 12 0 0 1 2 24z" fill="#c5d9ea" />
      <path d="M20 44l-3 7M33 44l-3 7M46 44l-3 7" stroke="#2f7fc0" />
    </>
  ),
  cross: (
    <>
      <path d="M8 56l15-30h18l15 30z" fill="#c99b76" />
      <path d="M23 26q4 5 9 2q5 4 9-2" fill="#ff9d5c" />
      <path d="M26 18l-6-9M33 16V5M39 18l7-8" stroke="#d2541b" />
    </>
  ),
  scared: (
    <>
      <path d="M14 56V28a18 18 0 0 1 36 0v28l-6-6-6 6-6-6-6 6-6-6z" fill="#e9e4f5" />
      <path d="M25 27v4M39 27v4M29 41a3 3 0 1 0 6 0a3 3 0 1 0-6 0" />
    </>
  ),
  tired: (
    <>
      <path d="M42 44A22 22 0 1 1 24 9a18 18 0 0 0 18 35z" fill="#ffe9a8" />
      <path d="M42 12h9l-9 11h9M53 28h6l-6 8h6" />
    </>
  ),
  mixed: (
    <>
      <path d="M32 32q-2-6 4-6t7 8t-8 12t-18-4t-3-22t24-8" />
      <path d="M38 12q16 4 17 20t-12 22" stroke="#7a4fb0" />
    </>
  ),
}
