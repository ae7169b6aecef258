import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Facts } from '#app/ui/staff/facts.tsx'
import type { ListedShare } from '../queries/share-list.server.ts'
import { consentWords, recipientWords } from '../words.ts'
import { Written } from './written.tsx'

type Props = { shares: readonly ListedShare[]; withChild?: boolean }

/** Who outside the school has been told what, or has not, and why. */
export function Shares({ shares, withChild = false }: Props) {
  return (
    <ul className="grid gap-3">
      {shares.map((share) => (
        <li key={share.id} className="panel stack">
          <Share share={share} withChild={withChild} />
        </li>
      ))}
    </ul>
  )
}

function Share({ share, withChild }: { share: ListedShare; withChild: boolean }) {
  const { id, childId, child, recipient, decision, consent, toWhom, what, reason, when, by, due } = share
  const facts = [
    { label: 'Contact', value: <Written>{toWhom}</Written> },
    { label: 'The family', value: consentWords[consent] },
    { label: 'What', value: what && <Written>{what}</Written> },
    { label: decision === 'shared' ? 'Why' : 'Why not', value: <Written>{reason}</Written> },
    { label: 'Their answer', value: share.answer && <Written>{`${share.answer} (${share.answered ?? ''})`}</Written> },
  ].filter(({ value }) => value !== null)
  return (
    <>
      <h2 className="text-lead font-bold">
        {decision === 'shared' ? 'Shared with' : 'Not shared with'}: {recipientWords[recipient]}
      </h2>
      <p>
        {withChild ? <a href={href(paths.childShares, { childId })}>{child}</a> : null}
        {withChild ? ', ' : null}
        {when}, written down by {by}.{' '}
        {share.isWaiting && due !== null ? (
          <>
            They have not answered. <Due due={due} isLate={share.isLate} />.
          </>
        ) : null}
      </p>
      <Facts facts={facts} />
      {decision === 'shared' && share.answer === null ? (
        <p>
          <Button look="second" href={href(paths.shareAnswer, { shareId: id })}>
            Record their answer
          </Button>
        </p>
      ) : null}
    </>
  )
}
