import type { ReactNode } from 'react'

const whole = (drawing: ReactNode) => ({ seed: drawing, shoot: drawing, bud: drawing, flower: drawing })

/** Where a small animal stands in its bed: at the front, and smaller than a tree. */
export const smallAnimalBox = '12 22 40 40'
const animal = (drawing: ReactNode) =>
  whole(
    <g transform="translate(12 22) scale(.625)" strokeWidth="4">
      {drawing}
    </g>,
  )

/** What comes to the garden whole: things to put there and animals that move in. */
export const visitors = {
  pond: whole(
    <>
      <path d="M6 46q-2-12 14-14 12-8 24 0 16 2 14 14-2 12-26 12T6 46z" fill="#7cc4ee" />
      <path d="M18 44q4-4 8 0M36 50q4-4 8 0" />
      <path d="M34 40q8-6 12 0l-6 1z" fill="#8fcf74" />
    </>,
  ),
  bench: whole(
    <>
      <path d="M6 24h52v8H6zM4 40h56v7H4z" fill="#d39a63" />
      <path d="M12 32v8M52 32v8M10 47v12M54 47v12" />
    </>,
  ),
  'bird-bath': whole(
    <>
      <path d="M24 58q6-14 2-26h12q-4 12 2 26zM18 60h28" fill="#cfd6de" />
      <path d="M8 22h48q-4 12-24 12T8 22z" fill="#cfd6de" />
      <ellipse cx="32" cy="22" rx="24" ry="6" fill="#a9dcf5" />
    </>,
  ),
  hedgehog: animal(
    <>
      <path d="M12 50q-2-8 2-14l-2-6 7 1 2-7 6 4 5-6 4 6 7-3 1 7 7 1-3 6q4 5 3 11z" fill="#8a5a34" />
      <path d="M14 52q-10 0-12-5 10-6 13-13 10 4 9 18z" fill="#f0d9b0" />
      <path d="M13 42v.5M3 47h.5M22 52v6M40 51v7" />
    </>,
  ),
  robin: animal(
    <>
      <path d="M12 36q0-20 20-20t20 18l8 8-12 2q-6 10-16 10-20 0-20-18z" fill="#a98058" />
      <path d="M13 38q4-8 14-6 10 6 5 20-16 2-19-14z" fill="#ee6a3c" />
      <path d="M24 24v1M30 54v7M38 53v8" />
      <path d="M13 26L4 29l8 4z" fill="#ffc83d" />
    </>,
  ),
  snail: animal(
    <>
      <path d="M6 58q-2-22 4-24 8 0 6 12 2 4 10 4h28q4 0 6 8z" fill="#f0d9b0" />
      <circle cx="37" cy="34" r="18" fill="#e6a15c" />
      <path d="M37 34q3-5-2-6-8 1-6 9 4 8 12 4 8-8 0-17M9 34L4 24M12 34l3-10" />
    </>,
  ),
}
