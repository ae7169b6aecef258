import { Drawing } from '../drawing.tsx'

/** Two speech bubbles: a child and a grown-up who talk. */
export function Talking() {
  return (
    <Drawing>
      <path d="M6 10h32v22H20l-8 8v-8H6z" fill="#fff" />
      <path d="M58 26H28v22h16l8 8v-8h6z" fill="#ffdfa8" />
      <path d="M14 18h16M14 25h10M36 34h14M36 41h10" />
    </Drawing>
  )
}
