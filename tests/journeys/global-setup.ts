import { build } from './built.ts'

/** Builds Hilltop once; every journey gets a copy of it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { dataDir, remove } = await build('hilltop')
  process.env.HILLTOP = dataDir
  return remove
}
