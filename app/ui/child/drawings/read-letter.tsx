import { Drawing } from '../drawing.tsx'

/** An open letter with a heart on it: a grown-up has read what a child told. */
export function ReadLetter() {
  return (
    <Drawing>
      <path d="M6 28L32 8l26 20v28H6z" fill="#f2c98a" />
      <path d="M14 40V14h36v26" fill="#fff" />
      <path d="M32 32Q20 25 24 20q4-3 8 2 4-5 8-2 4 5-8 12z" fill="#f08a9b" />
      <path d="M6 30l26 16 26-16v26H6z" fill="#ffdfa8" />
    </Drawing>
  )
}
