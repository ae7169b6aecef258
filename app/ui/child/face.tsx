import { Drawing } from './drawing.tsx'

/** How a child says they are, from 1 very sad to 5 very happy. */
export type Mood = 1 | 2 | 3 | 4 | 5

/** One of the five faces, none with tears: brows, eyes and mouth all change, so it can be told in grey, in one colour and small. */
export function Face({ mood, size = 88 }: { mood: Mood; size?: number }) {
  return (
    <Drawing size={size}>
      <circle cx="32" cy="32" r="29" fill="#ffe9a8" />
      {features[mood]}
    </Drawing>
  )
}

const features = {
  1: <path d="M11 29l13-11M53 29l-13-11M13 35q5.5 5 11 0M40 35q5.5 5 11 0M19 52q13-18 26 0" />,
  2: <path d="M13 25l11-6M51 25l-11-6M22 48q10-10 20 0M21 31v1M43 31v1" />,
  3: <path d="M16 20h9M39 20h9M22 43q10 4 20 0M21 30v1M43 30v1" />,
  4: <path d="M15 20q5-5 10-1M49 20q-5-5-10-1M20 40q12 12 24 0M21 29v1M43 29v1" />,
  5: (
    <>
      <path d="M13 16q6-6 12-1M51 16q-6-6-12-1M14 29q5.5-9 11 0M39 29q5.5-9 11 0" />
      <path d="M16 36h32q-2 18-16 18t-16-18z" fill="#8f2f3c" />
      <path d="M24 50q8-7 16 0" fill="#f3a0a8" strokeWidth="2" />
    </>
  ),
}
