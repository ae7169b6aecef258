import type { ReactNode } from 'react'

const seed = (
  <>
    <path d="M12 58q20-16 40 0z" fill="#b98a5e" />
    <path d="M32 46q-5 0-5-6 5-2 9 2-1 4-4 4z" fill="#f0d9a0" />
  </>
)

const shoot = (
  <>
    <path d="M12 58q20-12 40 0z" fill="#b98a5e" />
    <path d="M32 52V36" />
    <path d="M32 40q-12 1-14-10 12-1 14 10zM32 36q0-11 13-12 1 11-13 12z" fill="#8fcf74" />
  </>
)

const stem = (
  <>
    <path d="M14 60q18-10 36 0z" fill="#b98a5e" />
    <path d="M32 56V30" />
    <path d="M32 50q-12 1-14-9 12-1 14 9zM32 46q1-10 13-10 0 9-13 10z" fill="#8fcf74" />
  </>
)

function flower(bud: ReactNode, open: ReactNode) {
  return {
    seed,
    shoot,
    bud: (
      <>
        {stem}
        {bud}
      </>
    ),
    flower: (
      <>
        {stem}
        {open}
      </>
    ),
  }
}

/** The flowers of the garden as they grow. */
export const flowers = {
  daisy: flower(
    <path d="M26 30q0-14 6-14t6 14q-6 4-12 0z" fill="#fff" />,
    <>
      <path
        d="M32 20q-7-15 0-17 7 2 0 17 9-14 14-8 0 7-14 8 16-1 16 6-5 6-16-6 8 13 2 16-7 0-2-16-5 13-11 11-4-6 11-11-17 1-16-6 5-6 16 6z"
        fill="#fff"
      />
      <circle cx="32" cy="20" r="6" fill="#ffc83d" />
    </>,
  ),
  tulip: flower(
    <path d="M27 32q-4-12 5-20 9 8 5 20z" fill="#e86a92" />,
    <path d="M18 8l7 7 7-11 7 11 7-7v12q0 12-14 12T18 20z" fill="#e86a92" />,
  ),
  sunflower: flower(
    <path d="M24 26q0-12 8-14 8 2 8 14-8 8-16 0z" fill="#8fcf74" />,
    <>
      <path
        d="M32 1l4 7 7-4 1 8 8 0-3 8 6 5-7 3 2 8-8 0-3 7-7-4-7 4-3-7-8 0 2-8-7-3 6-5-3-8 8 0 1-8 7 4z"
        fill="#ffd34d"
      />
      <circle cx="32" cy="20" r="9" fill="#8a5a34" />
    </>,
  ),
  bluebell: flower(
    <path d="M32 30q0-12 8-16 6 6 0 12z" fill="#9db4f2" />,
    <>
      <path d="M32 30q0-20 12-22" />
      <path d="M44 8q9 2 8 16l-5-3-4 4-4-4-4 2q0-14 9-15zM26 16q8 2 7 15l-4-3-4 3-4-3-4 2q0-12 9-14z" fill="#7f9cf0" />
    </>,
  ),
}

/** The trees of the garden as they grow. */
export const trees = {
  'apple-tree': tree('#8fcf74', <path d="M22 22v1M40 16v1M34 30v1M46 28v1" stroke="#d8372e" strokeWidth="7" />),
  oak: tree('#6fae5a', <path d="M20 26q4-6 9-1M34 18q5-5 9 0M36 32q4-5 9-1" />),
}

function tree(leaves: string, fruit: ReactNode) {
  return {
    seed,
    shoot,
    bud: (
      <>
        <path d="M14 60q18-10 36 0zM30 58V36h4v22z" fill="#a8744a" />
        <path d="M32 14q12 2 12 14t-12 12-12-12 12-14z" fill={leaves} />
      </>
    ),
    flower: (
      <>
        <path d="M10 61q22-8 44 0zM27 60q2-10 0-22h10q-2 12 0 22z" fill="#a8744a" />
        <path d="M32 3q13 0 15 10 12 3 10 15-3 13-25 13T7 28Q5 16 17 13 19 3 32 3z" fill={leaves} />
        {fruit}
      </>
    ),
  }
}
