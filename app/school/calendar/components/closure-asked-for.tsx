import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import type { ClosureAskedFor as Asked } from '../queries/closures-asked-for.server.ts'
import { dayInYear, dayIs } from '../words.ts'

const columns = [...['From', 'Until', 'What'].map((label) => ({ label })), { label: 'Days', number: true }]

/** A long closure that somebody asked for: what it would change, and what a second person can do about it. */
export function ClosureAskedFor({ closure }: { closure: Asked }) {
  const { id: proposalId, by, asked, first, last, runs, isMine } = closure
  return (
    <section className="stack mb-8">
      <SectionHeading>
        Closed from {dayInYear(first)} until {dayInYear(last)}
      </SectionHeading>
      <p>
        {isMine ? 'You' : by} asked for this {asked}. There would be no school from the first day until the last.
        Nothing has changed yet.
      </p>
      {isMine ? <Waiting closure={closure} /> : <p>Is this intended? Ask {by} if you are not sure.</p>}
      <div className="flex flex-wrap gap-3">
        {isMine ? null : (
          <PostForm action={href(paths.closureAgreement, { proposalId })}>
            <Button>Agree: close until {dayInYear(last)}</Button>
          </PostForm>
        )}
        <PostForm action={href(paths.closureRefusal, { proposalId })}>
          <Button look="second">{isMine ? 'Withdraw this' : 'Turn it down'}</Button>
        </PostForm>
      </div>
      <Table
        dense
        caption="Days that would be set"
        columns={columns}
        rows={runs.map(({ first: day, last: until, days: count }) => ({
          key: day.date,
          cells: [dayInYear(day.date), dayInYear(until), dayIs(day), count],
        }))}
      />
    </section>
  )
}

/** Whoever asked cannot agree: who can. */
function Waiting({ closure: { others } }: { closure: Pick<Asked, 'others'> }) {
  if (others.length === 0)
    return (
      <p>
        Nobody else at the school can agree yet. A headteacher, a safeguarding lead or another person in the office can,
        once they have joined.
      </p>
    )
  return <p>Someone else now has to agree: {new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(others)}.</p>
}
