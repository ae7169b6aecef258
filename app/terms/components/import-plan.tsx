import { paths } from '#app/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import type { Plan } from '../plan.ts'
import { dayInYear, dayIs } from '../words.ts'

const columns = (labels: readonly string[]) => labels.map((label) => ({ label }))

/** What would change, day by day, and the button that makes it so. The days that are sent are those that are shown. */
export function ImportPlan({ plan }: { plan: Plan }) {
  const { added, addedDays, changed, same, leftOut, leftOutBesides, lines } = plan
  const toSet = addedDays + changed.length
  return (
    <section>
      {toSet > 0 ? (
        <PostForm action={paths.calendarChanges} encType="multipart/form-data">
          <p className="text-lead font-bold">Nothing has changed yet. {inSum(plan)}</p>
          <input type="hidden" name="days" value={lines} />
          <Button>Make these changes</Button>
        </PostForm>
      ) : (
        <Notice
          title={same > 0 ? 'The calendar already has all of this.' : 'There is nothing here that we can import.'}
        />
      )}
      {leftOut.length > 0 ? (
        <>
          <SectionHeading count={leftOut.length + leftOutBesides}>Left out</SectionHeading>
          <Table
            dense
            caption="Lines that would not be imported, and why"
            columns={columns(['Line', 'Why'])}
            rows={leftOut.map(({ line, why }, place) => ({ key: String(place), cells: [line, why] }))}
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
            columns={columns(['Day', 'Becomes', 'Was'])}
            rows={changed.map((day) => ({ key: day.date, cells: [dayInYear(day.date), dayIs(day), dayIs(day.was)] }))}
          />
        </>
      ) : null}
      {added.length > 0 ? (
        <>
          <SectionHeading count={addedDays}>Would be new</SectionHeading>
          <Table
            dense
            caption="Days that are not in the calendar yet"
            columns={[...columns(['From', 'Until', 'What']), { label: 'Days', number: true }]}
            rows={added.map(({ first, last, days: count }) => ({
              key: first.date,
              cells: [dayInYear(first.date), dayInYear(last), dayIs(first), count],
            }))}
          />
        </>
      ) : null}
    </section>
  )
}

function inSum({ addedDays, changed, same }: Plan): string {
  const parts = [
    { count: addedDays, words: 'would be new' },
    { count: changed.length, words: 'would change' },
    { count: same, words: 'would stay as they are' },
  ].filter(({ count }) => count > 0)
  const listed = parts.map(({ count, words }) => `${count} ${count === 1 ? 'day' : 'days'} ${words}`)
  return `${new Intl.ListFormat('en-GB').format(listed)}.`
}
