import { Notice } from '#app/ui/staff/notice.tsx'

type Props = {
  readonly named: readonly { readonly knownAs: string }[]
  /** Where it is said whom it is about. */
  readonly naming: string
}

/** That something is kept from grown-ups it names, until whoever has read it says whether it is about them. */
export function NamedNotice({ named, naming }: Props) {
  if (named.length === 0) return null
  const names = new Intl.ListFormat('en-GB').format(named.map(({ knownAs }) => knownAs))
  return (
    <Notice kind="look" title={`It names ${names}, who cannot see it yet.`}>
      <p>
        <a href={naming}>Say whether it is about {named.length > 1 ? 'any of them' : 'them'}, or pass it on</a>
      </p>
    </Notice>
  )
}
