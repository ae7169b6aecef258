import type { ReactNode } from 'react'
import { Drawing } from './drawing.tsx'

/** What can stand on the hill at the foot of a short page. It has nothing to do with how anybody feels. */
export const hillThings = ['tree', 'bench', 'sheep', 'ducks'] as const
export type HillThing = (typeof hillThings)[number]

/** Something small on the hill, so that a short page is a place and not an empty sheet. */
export function OnHill({ name }: { name: HillThing }) {
  const { size, box, drawing } = things[name]
  return (
    <Drawing look="art beside" size={size} box={box}>
      {drawing}
    </Drawing>
  )
}

const duck = (
  <>
    <path d="M14 26a12 12 0 1 1 22 5q16 5 32-8q5 35-28 37-30 0-26-34z" fill="#ffd34d" />
    <path d="M13 20L2 25l11 4z" fill="#f2893e" />
    <path d="M22 18v.5M34 60v8M46 59v9M38 42q8 8 16 0" />
  </>
)

const things: Readonly<Record<HillThing, { size: number; box: string; drawing: ReactNode }>> = {
  tree: {
    size: 210,
    box: '0 0 120 120',
    drawing: (
      <>
        <path d="M50 118q6-28 0-48h14q-4 26 2 48z" fill="#a8744a" />
        <path d="M58 4q20 0 25 17 23 0 23 22 0 23-25 25-22 14-46 0-25-2-25-25 0-22 23-22Q38 4 58 4z" fill="#7cc36a" />
        <path d="M87 68v36M101 62v42M83 104h22" />
      </>
    ),
  },
  bench: {
    size: 190,
    box: '0 0 120 84',
    drawing: (
      <>
        <path d="M8 34h104v11H8zM4 56h112v10H4z" fill="#d39a63" />
        <path d="M20 45v11M100 45v11M16 66v16M104 66v16" />
        <path d="M66 20q1-14 15-14t14 12l8 6-9 2q-4 8-12 8-15 0-16-14z" fill="#a98058" />
        <path d="M67 22q8-4 13 1t-2 11q-9-2-11-12z" fill="#ee6a3c" />
        <path d="M65 16l-7 3 7 3M75 14v.5" />
      </>
    ),
  },
  sheep: {
    size: 150,
    box: '0 0 110 90',
    drawing: (
      <>
        <path d="M32 64v22M44 68v18M66 68v18M76 64v22" />
        <path
          d="M28 66q-16-1-15-14 1-9 8-11-1-16 15-16 5-11 17-9 11-7 20 3 14-1 15 11 10 6 5 18-2 16-16 16-9 8-18 2-10 7-18 0-6 4-13 0z"
          fill="#fff"
        />
        <path d="M80 32l-9-3q4 9 10 8 2 15 11 16 9-3 10-18-3-11-13-10-6 1-9 7z" fill="#c9b8a4" />
        <path d="M86 36v.5M97 36v.5M90 46h3" />
      </>
    ),
  },
  ducks: {
    size: 170,
    box: '0 0 120 70',
    drawing: (
      <>
        {duck}
        <g transform="translate(78 30) scale(.56)" strokeWidth="5">
          {duck}
        </g>
      </>
    ),
  },
}
