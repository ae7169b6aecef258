import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import { quoted } from '#app/words/quoted.ts'
import type { Hours } from '../entries.ts'
import type { Plan } from '../plan.ts'
import { inSum, nothingToSet } from '../plan-words.ts'
import { dayInYear, dayIs } from '../words.ts'
import { ImportQuestions } from './import-questions.tsx'
import { RunTable } from './run-table.tsx'

const columns = (labels: readonly string[]) => labels.map((label) => ({ label }))

/** What would change, day by day, and the button that makes it so. The days that are sent are those that are shown. */
export function ImportPlan({ plan, usual }: { plan: Plan; usual: Hours }) {
  const { added, addedDays, changed, same, sameDays, leftOut, leftOutBesides, lines } = plan
  const toSet = addedDays + changed.length
  return (
    <section className="stack">
      <ImportQuestions plan={plan} usual={usual} />
      {toSet > 0 ? (
        <PostForm action={paths.calendarChanges} encType="multipart/form-data">
          <p className="text-lead font-bold">Nothing has changed yet. {inSum(plan)}</p>
          <input type="hidden" name="days" value={lines} />
          <Button look={plan.questions.length > 0 ? 'second' : 'main'}>Make these changes</Button>
        </PostForm>
      ) : plan.questions.length > 0 && sameDays === 0 ? null : (
        <Notice title={nothingToSet(plan)} />
      )}
      {leftOut.length > 0 ? (
        <>
          <SectionHeading count={leftOut.length + leftOutBesides}>Left out</SectionHeading>
          <Table
            dense
            caption="Lines that would not be imported, or not all of them, and why"
            columns={columns(['Line', 'Why'])}
            rows={leftOut.map(({ line, why }, place) => ({ key: String(place), cells: [line > 0 ? line : '–', why] }))}
          />
          {leftOutBesides > 0 ? <p>And {leftOutBesides} more.</p> : null}
        </>
      ) : null}
      {changed.length > 0 ? (
        <>
          <SectionHeading count={changed.length}>Would change</SectionHeading>
          <Table
            dense
            caption="Days that change"
            columns={columns(['Day', 'Becomes', 'Was', 'In the file'])}
            rows={changed.map((day) => ({
              key: day.date,
              cells: [dayInYear(day.date), dayIs(day), dayIs(day.was), quoted(day.words, 'long')],
            }))}
          />
        </>
      ) : null}
      {added.length > 0 ? (
        <>
          <SectionHeading count={addedDays}>Would be new</SectionHeading>
          <RunTable caption="Days that are not in the calendar yet" runs={added} />
        </>
      ) : null}
      {same.length > 0 ? (
        <details>
          <summary>Would stay as they are ({sameDays})</summary>
          <RunTable caption="Days that are in the calendar already" runs={same} />
        </details>
      ) : null}
    </section>
  )
}
