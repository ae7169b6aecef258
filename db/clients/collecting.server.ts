import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { readonly type: 'minor' }) => void

/** The driver gives a closed file back only when what belonged to it is collected; under steady closing that is too late. */
export function collectAfter(closings: number): () => void {
  let closed = 0
  let collect: Collect | null = null
  return () => {
    closed++
    if (closed % closings !== 0) return
    setFlagsFromString('--expose-gc')
    collect ??= runInNewContext('gc') as Collect
    collect({ type: 'minor' })
  }
}
