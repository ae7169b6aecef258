/** The day's class code, large enough to read from the back of the room, and heard letter by letter. */
export function BigCode({ label, code }: { label: string; code: string }) {
  const letters = [...code]
  return (
    <div className="panel text-center">
      <p className="font-bold">{label}</p>
      <p className="big-code">
        <span className="sr-only">{letters.join(' ')}</span>
        {letters.map((letter, at) => (
          <span key={at} aria-hidden="true" className="letter">
            {letter}
          </span>
        ))}
      </p>
    </div>
  )
}
