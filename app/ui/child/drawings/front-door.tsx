import { Drawing } from '../drawing.tsx'

/** A school's front door with the light on, for the page where everybody comes in. */
export function FrontDoor({ size = 300 }: { size?: number }) {
  return (
    <Drawing size={size} box="0 -6 120 102">
      <path d="M6 96V44h108v52z" fill="#e9b98a" />
      <path d="M30 96V30l30-20 30 20v66z" fill="#f6d9ae" />
      <path d="M22 36L60 8l38 28" fill="none" />
      <path d="M60 8V-2h12l-3 4 3 4H60" fill="#e5574f" />
      <circle cx="60" cy="32" r="7" fill="#fff" />
      <path d="M60 28v4h3M44 96V60q0-12 16-12t16 12v36z" />
      <path d="M44 96V60q0-12 16-12t16 12v36zM60 48v48" fill="#3f86b8" />
      <path d="M49 62h6v8h-6zM65 62h6v8h-6z" fill="#ffe9a8" />
      <path d="M55 80v.5M65 80v.5" />
      <path d="M12 56h12v14H12zM96 56h12v14H96zM18 56v14M102 56v14" fill="#cfe8f7" />
    </Drawing>
  )
}
