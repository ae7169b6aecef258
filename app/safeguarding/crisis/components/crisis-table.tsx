import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Table } from '#app/ui/staff/table.tsx'
import type { ListedCrisis } from '../queries/crisis-list.server.ts'

const columns = ['Child', 'Started', 'Now'].map((label) => ({ label }))

/** Crises that are open or wait for a second look, each with what to do now. */
export function CrisisTable({ caption, crises }: { caption: string; crises: readonly ListedCrisis[] }) {
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={crises.map((crisis) => ({
        key: crisis.id,
        cells: [
          `${crisis.child}, ${crisis.className}`,
          `${crisis.started}, by ${crisis.startedBy}`,
          <Now key="now" crisis={crisis} />,
        ],
      }))}
    />
  )
}

function Now({
  crisis: { id: responseId, isOpen, step, isMineToReview, reviewDue, isLate },
}: {
  crisis: ListedCrisis
}) {
  if (isOpen && step !== null)
    return <a href={href(paths.crisisStep, { responseId, step: `${step}` })}>Continue with step {step}</a>
  const due = `by ${reviewDue ?? 'now'}`
  return (
    <>
      {isLate ? <strong>Late: review {due}. </strong> : `Review ${due}. `}
      {isMineToReview ? (
        <a href={href(paths.crisisReview, { responseId })}>Review it</a>
      ) : (
        <>
          Someone else must do it. <a href={href(paths.crisis, { responseId })}>Open</a>
        </>
      )}
    </>
  )
}
