import type { ReactElement } from 'react'
import { childPages } from './sample-child-pages.tsx'
import { plainPages } from './sample-plain-pages.tsx'
import { staffPages } from './sample-staff-pages.tsx'

/** A page made only of our own parts, as a person of an invented school would see it. */
export type SamplePage = { readonly look: 'child' | 'plain' | 'staff'; readonly page: ReactElement }

/** Every part of the design system on a page it belongs to. */
export const samplePages: Readonly<Record<string, SamplePage>> = {
  ...marked('child', childPages),
  ...marked('plain', plainPages),
  ...marked('staff', staffPages),
}

function marked(look: SamplePage['look'], pages: Readonly<Record<string, ReactElement>>) {
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [`${look}-${name}`, { look, page }]))
}
