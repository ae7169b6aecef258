export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

type Colours = { sky: string; far: string; hill: string; ground: string }

const colours: Record<Season, Colours> = {
  spring: { sky: '#d3edf9', far: '#cfe6b0', hill: '#b6da8f', ground: '#9ecb77' },
  summer: { sky: '#bfe5fa', far: '#b9dc86', hill: '#a3cf6d', ground: '#8fc25b' },
  autumn: { sky: '#fbe9cf', far: '#efcf86', hill: '#e3ac52', ground: '#b3b85a' },
  winter: { sky: '#c9d9ea', far: '#f6f9fc', hill: '#e8eff5', ground: '#d9e5ee' },
}

const ornaments = {
  spring: (
    <path
      d="M40 30q8-8 14 0 8-4 10 4H34q-2-6 6-4zM250 20q8-8 14 0 8-4 10 4h-30q-2-6 6-4z"
      fill="#fff"
      strokeWidth="2"
    />
  ),
  summer: <circle cx="318" cy="32" r="17" fill="#ffd34d" strokeWidth="2" />,
  autumn: (
    <path
      d="M60 22q8 0 8 8-8 0-8-8zM150 40q-8 2-8 10 8-2 8-10zM290 24q8 2 6 10-8-2-6-10zM220 14q-8 0-8 8 8 0 8-8z"
      fill="#d9773a"
      strokeWidth="1.5"
    />
  ),
  winter: (
    <path
      d="M50 22v.1M92 44v.1M132 26v.1M176 40v.1M214 18v.1M258 34v.1M304 22v.1M340 46v.1"
      stroke="#fff"
      strokeWidth="7"
    />
  ),
}

/** The hills and sky behind the garden. They follow the real season, never how anybody feels. */
export function Land({ season }: { season: Season }) {
  const { sky, far, hill, ground } = colours[season]
  return (
    <svg
      className="land"
      viewBox="0 0 360 270"
      preserveAspectRatio="none"
      stroke="#1b2633"
      strokeWidth="2"
      strokeLinecap="round"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 0h360v300H0z" fill={sky} stroke="none" />
      {ornaments[season]}
      <path d="M-4 78q60-44 130-16t120-14 118 10v250H-4z" fill={far} />
      <path d="M-4 92q90-30 180-8t188-14v240H-4z" fill={hill} />
      <path d="M-4 130q120-22 368-4v180H-4z" fill={ground} stroke="none" />
    </svg>
  )
}
