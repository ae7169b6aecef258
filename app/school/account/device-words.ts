const browsers = [
  ['Edg', 'Edge'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const machines = [
  ['CrOS', 'a Chromebook'],
  ['iPad', 'an iPad'],
  ['iPhone', 'an iPhone'],
  ['Android', 'an Android device'],
  ['Windows', 'Windows'],
  ['Macintosh', 'a Mac'],
  ['Linux', 'Linux'],
] as const

/** What somebody signed in with, as they would say it: "Chrome on a Chromebook". Browsers fib; it is only a reminder. */
export function deviceWords(agent: string | null): string {
  const named = (list: readonly (readonly [string, string])[]) => list.find(([mark]) => agent?.includes(mark))?.[1]
  const browser = named(browsers)
  const machine = named(machines)
  if (!browser) return machine ? `A browser on ${machine}` : 'A browser we do not know'
  return machine ? `${browser} on ${machine}` : browser
}
