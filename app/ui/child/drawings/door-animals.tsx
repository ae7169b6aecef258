import { Drawing } from '../drawing.tsx'
import type { ReactNode } from 'react'

const ink = '#1b2633'

/** An animal by which children of one name know which of them is meant. None of them is on the sign-in pad. */
export function DoorAnimal({ name, size = 56 }: { name: string; size?: number }) {
  const drawing = drawings[name]
  return drawing === undefined ? null : <Drawing size={size}>{drawing}</Drawing>
}

const drawings: Readonly<Record<string, ReactNode>> = {
  fox: (
    <>
      <path d="M8 8l15 9h18l15-9-3 28q-6 16-21 23-15-7-21-23z" fill="#f2893e" />
      <path d="M11 37q14-3 21 22 7-25 21-22-6 16-21 22-15-6-21-22z" fill="#fff" />
      <path d="M23 31v2M41 31v2" />
      <path d="M28 52h8l-4 6z" fill={ink} />
    </>
  ),
  owl: (
    <>
      <path d="M11 7q9 7 21 7t21-7q7 25 0 38-7 14-21 14T11 45Q4 32 11 7z" fill="#a9713f" />
      <circle cx="22" cy="28" r="9" fill="#fff" />
      <circle cx="42" cy="28" r="9" fill="#fff" />
      <path d="M22 28v1M42 28v1M24 50q8 4 16 0" />
      <path d="M28 36h8l-4 8z" fill="#ffc83d" />
    </>
  ),
  bear: (
    <>
      <circle cx="13" cy="16" r="9" fill="#a9713f" />
      <circle cx="51" cy="16" r="9" fill="#a9713f" />
      <circle cx="32" cy="35" r="24" fill="#a9713f" />
      <ellipse cx="32" cy="44" rx="11" ry="9" fill="#f0d9b0" />
      <path d="M23 30v2M41 30v2M32 46v3" />
      <path d="M27 40h10l-5 6z" fill={ink} />
    </>
  ),
  rabbit: (
    <>
      <path d="M24 30Q10 4 18 4t12 24M40 30Q54 4 46 4T34 28" fill="#d9d2e6" />
      <circle cx="32" cy="42" r="18" fill="#d9d2e6" />
      <path d="M25 38v2M39 38v2M32 49q-3 4-6 2M32 49q3 4 6 2" />
      <path d="M29 45h6l-3 4z" fill="#f08fa4" />
    </>
  ),
  frog: (
    <>
      <circle cx="18" cy="19" r="10" fill="#8fcf74" />
      <circle cx="46" cy="19" r="10" fill="#8fcf74" />
      <ellipse cx="32" cy="40" rx="27" ry="18" fill="#8fcf74" />
      <path d="M18 18v2M46 18v2M15 42q17 12 34 0M29 33v.5M35 33v.5" />
    </>
  ),
  mouse: (
    <>
      <circle cx="14" cy="20" r="11" fill="#cfd6de" />
      <circle cx="50" cy="20" r="11" fill="#cfd6de" />
      <path d="M32 15q19 2 18 22-6 15-18 21-12-6-18-21-1-20 18-22z" fill="#cfd6de" />
      <path d="M25 33v2M39 33v2M22 46L8 43M22 50L9 54M42 46l14-3M42 50l13 4" />
      <circle cx="32" cy="56" r="4" fill="#f08fa4" />
    </>
  ),
  pig: (
    <>
      <path d="M12 26L9 8l17 7M52 26l3-18-17 7" fill="#f08fa4" />
      <circle cx="32" cy="36" r="23" fill="#f9c0cb" />
      <ellipse cx="32" cy="43" rx="12" ry="9" fill="#f08fa4" />
      <path d="M28 42v3M36 42v3M22 29v2M42 29v2" />
    </>
  ),
  lion: (
    <>
      <path
        d="M32 4l9 5 10-1 3 10 7 7-4 9 2 10-9 5-5 9-10-1-3 4-3-4-10 1-5-9-9-5 2-10-4-9 7-7 3-10 10 1z"
        fill="#d9822b"
      />
      <circle cx="32" cy="34" r="18" fill="#ffd27a" />
      <path d="M25 31v2M39 31v2M32 43q-3 4-6 2M32 43q3 4 6 2" />
      <path d="M28 38h8l-4 5z" fill={ink} />
    </>
  ),
  cow: (
    <>
      <path
        d="M16 18Q8 14 9 5q8 2 12 10M48 18q8-4 7-13-8 2-12 10M14 26L3 22q1 9 11 11M50 26l11-4q-1 9-11 11"
        fill="#e8cda6"
      />
      <path d="M16 16h32q5 20-2 30H18q-7-10-2-30z" fill="#fff" />
      <path d="M34 16h14q4 14 1 22-14-2-15-22z" fill="#6b4a33" />
      <ellipse cx="32" cy="49" rx="17" ry="11" fill="#f9c0cb" />
      <path d="M26 48v2M38 48v2M24 31v2" />
    </>
  ),
  duck: (
    <>
      <path d="M22 60V44q-8-6-6-18Q20 8 37 8t19 18q0 10-6 18v16" fill="#ffd95a" />
      <path d="M18 26Q4 28 4 35q2 7 18 5z" fill="#f2893e" />
      <path d="M32 24v2M6 35h11" />
    </>
  ),
  whale: (
    <>
      <path d="M4 40q2-18 24-18 18 0 22 14 2-8-3-14 8-1 9 6 3-6 6-2-1 10-8 13-3 17-26 17Q5 56 4 40z" fill="#69b3e7" />
      <path d="M5 44q12 8 30 4-4 8-12 8-16-1-18-12z" fill="#d7edfb" />
      <path d="M16 38v2M27 22v-8M27 14q-5-7-10-2M27 14q5-7 10-2" />
    </>
  ),
  bee: (
    <>
      <path d="M24 26Q10 8 24 6q10 2 10 20M38 26Q36 6 48 8q10 6-4 20" fill="#d7edfb" />
      <ellipse cx="34" cy="40" rx="24" ry="17" fill="#ffd95a" />
      <path d="M32 24q-5 16 0 32M44 26q-5 14 0 28" strokeWidth="6" />
      <path d="M20 36v2M15 46q4 3 8 0M14 27L6 19M58 40h5" />
    </>
  ),
}
