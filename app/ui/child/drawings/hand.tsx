import { Drawing } from '../drawing.tsx'

/** A hand held up, as a child asks for a grown-up in class. */
export function Hand({ size = 32 }: { size?: number }) {
  return (
    <Drawing size={size}>
      <path
        d="M20 58q-2-8-8-17q-3-6 1-7q3-1 8 6V14q0-5 4-5t4 5v-4q0-5 4-5t4 5v5q0-4 4-4t4 5v6q0-3 4-3t4 5v18q0 10-6 16z"
        fill="#ffd9a8"
      />
      <path d="M29 14v16M37 15v15M45 21v10" />
    </Drawing>
  )
}
