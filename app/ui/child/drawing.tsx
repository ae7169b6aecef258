import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** How wide it is, in px; it is as high as its box says. */
  size?: number
  look?: string
  box?: string
}

/** A small picture in ink and flat colour. It says nothing that the words beside it do not say. */
export function Drawing({ children, size = 64, look = 'art', box = '0 0 64 64' }: Props) {
  const [, , wide = 1, high = 1] = box.split(' ').map(Number)
  const height = Math.round((size * high) / wide)
  return (
    <svg className={look} viewBox={box} width={size} height={height} {...pen} aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** How every picture is drawn unless it says otherwise: an ink line of 3, round at its ends. */
export const pen = {
  fill: 'none',
  stroke: '#1b2633',
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
