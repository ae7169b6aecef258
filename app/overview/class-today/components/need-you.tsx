import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { WhyFirstTags } from '#app/safeguarding/worries/components/why-first-tags.tsx'
import { needsYou, type Need } from '../needs-of-class.ts'
import { moreWords } from '#app/overview/to-do/words.ts'

const line = 'md:grid md:grid-cols-[11rem_6rem_1fr_17rem] md:items-baseline'

/** Who needs a grown-up of this class, why, and by when, one line a child; and apart from them whom somebody is dealing with. */
export function NeedYou({ needs }: { needs: readonly Need[] }) {
  const others = needs.filter((need) => !needsYou(need))
  return (
    <>
      <Needs needs={needs.filter(needsYou)} />
      {others.length > 0 ? (
        <>
          <h2 className="font-bold mt-3">
            Being dealt with <span className="count">{others.length}</span>
          </h2>
          <Needs needs={others} />
        </>
      ) : null}
    </>
  )
}

function Needs({ needs }: { needs: readonly Need[] }) {
  if (needs.length === 0) return null
  return (
    <ul className="grid gap-2">
      {needs.map(({ childId, child, href: first, severity, tapped, reason, due, has, more }) => (
        <li key={childId} className={line}>
          <a className="font-bold" href={first}>
            {child}
          </a>{' '}
          <span>
            <WhyFirstTags severity={severity} tapped={tapped} />
          </span>{' '}
          <span>
            {reason} {more.length > 0 ? <a href={href(paths.child, { childId })}>{moreWords(more)}</a> : null}
          </span>{' '}
          <span>
            {has} {due ? <Due {...due} /> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
