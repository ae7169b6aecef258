import { Drawing } from '../drawing.tsx'

/** A cloud with a question in it: "I don't know". */
export function Cloud() {
  return (
    <Drawing size={56}>
      <path d="M18 50a12 12 0 0 1-2-24a16 16 0 0 1 30-3a13 13 0 0 1 2 27z" fill="#e6f3fb" />
      <path d="M27 30a5 5 0 1 1 7 5q-2 1-2 3M32 44v.5" />
    </Drawing>
  )
}

/** A snail snug in its shell: "I don't want to say". */
export function Snug() {
  return (
    <Drawing size={56}>
      <path d="M8 50q-2-30 20-34q26 0 28 34z" fill="#d9c2ea" />
      <path d="M20 50q-3-20 12-22q12 1 10 12q-3 7-9 4q-4-4 1-7M4 50h56" />
    </Drawing>
  )
}
