import { Notice } from '#app/ui/staff/notice.tsx'

type Props = {
  readonly named: readonly { readonly knownAs: string }[]
  /** Where it is said whom it is about; nothing while nobody has read it, which comes first. */
  readonly naming: string | null
}

/** That something is kept from grown-ups it names, until whoever has read it says whether it is about them. */
export function NamedNotice({ named, naming }: Props) {
  if (named.length === 0) return null
  const names = new Intl.ListFormat('en-GB').format(named.map(({ knownAs }) => knownAs))
  return (
    <Notice kind="look" title={`It names ${names}, who cannot see it yet.`}>
      <p>
        {naming === null ? (
          'Read it and press “I have read this” first. Then say whether it is about them, or pass it on.'
        ) : (
          <a href={naming}>Say whether it is about {named.length > 1 ? 'any of them' : 'them'}, or pass it on</a>
        )}
      </p>
    </Notice>
  )
}
