/** What somebody wrote, line by line as they wrote it. */
export function Written({ children }: { children: string }) {
  return (
    <span className="whitespace-pre-wrap break-words" dir="auto">
      {children}
    </span>
  )
}
