/** A mistake as the log may keep it: what kind, and where in our code. Its message may hold people's words, so it is left out. */
export type SafeError = {
  readonly kind: string
  readonly code?: string
  readonly at: readonly string[]
  readonly cause?: SafeError
}

export function toSafeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause instanceof Error && depth < 5 ? { cause: toSafeError(error.cause, depth + 1) } : {}
  return { kind: error.name, ...code, at: framesOf(error), ...cause }
}

/** The lines of the stack that come after the message. */
function framesOf({ message, stack = '' }: Error): string[] {
  const afterMessage = message === '' ? stack : (stack.split(message).at(-1) ?? '')
  return afterMessage
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
}
