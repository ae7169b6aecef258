import type { ReactNode } from 'react'
import { Drawing } from './drawing.tsx'

/** What a sticker can be for: always something a child did, never how they felt. */
export const stickerNames = ['told-someone', 'said-how-i-am'] as const
type StickerName = (typeof stickerNames)[number]

/** A round sticker with its words. */
export function Sticker({ name, label, note }: { name: StickerName; label: string; note?: string | undefined }) {
  return (
    <span className="sticker">
      <Drawing size={96}>
        <path
          d="M32 2q5 5 11 3 3 6 10 7 0 7 5 11-4 5-2 12-6 3-7 10-7-1-11 5-6-4-12 0-4-6-11-5-1-7-7-10 2-7-2-12 5-4 5-11 7-1 10-7 6 2 11-3z"
          fill="#ffe9a8"
        />
        {drawings[name]}
      </Drawing>
      <span>
        <b>{label}</b>
        {note === undefined ? null : <span className="role">{note}</span>}
      </span>
    </span>
  )
}

const drawings = {
  'told-someone': (
    <>
      <path d="M17 18h22v15H27l-6 6v-6h-4z" fill="#fff" />
      <path d="M22 25v.5M28 25v.5M34 25v.5M44 22q4 4 0 9M48 19q7 7 0 15" />
    </>
  ),
  'said-how-i-am': <path d="M32 42Q16 32 18 22q5-9 14 0 9-9 14 0 2 10-14 20z" fill="#f08a9b" />,
} satisfies Readonly<Record<StickerName, ReactNode>>
