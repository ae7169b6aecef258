import { Drawing } from '../drawing.tsx'

/** Three flowers: what every child sees at the end, whatever they said. */
export function ThankYou({ size = 260 }: { size?: number }) {
  return (
    <Drawing size={size} box="0 0 120 90">
      <path d="M60 90V44M30 90V58M90 90V58" />
      <path d="M60 70q-14 2-16-10 14-2 16 10zM60 66q0-12 14-12 2 11-14 12z" fill="#8fcf74" />
      <path
        d="M60 30q-9-20 0-24 9 4 0 24 13-18 19-10 0 10-19 10 21 0 21 9-7 8-21-9 10 18 3 21-9 0-3-21-8 17-15 14-5-8 15-14-22 1-21-9 7-8 21 9z"
        fill="#fff"
      />
      <circle cx="60" cy="30" r="8" fill="#ffc83d" />
      <path d="M20 46l5 5 5-8 5 8 5-5v8q0 8-10 8t-10-8z" fill="#e86a92" />
      <path d="M80 46l5 5 5-8 5 8 5-5v8q0 8-10 8t-10-8z" fill="#7f9cf0" />
    </Drawing>
  )
}
