import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { quoted } from '#app/words/quoted.ts'
import type { Hours } from '../entries.ts'
import type { Plan } from '../plan.ts'
import { answerField, type Question } from '../questions.ts'
import { dayInYear } from '../words.ts'

const mostDays = 4

/** Asks what the names in a file mean that say more than a kind of day, each beside its days. Nothing is taken from them yet. */
export function ImportQuestions({ plan, usual }: { plan: Pick<Plan, 'questions' | 'carried'>; usual: Hours }) {
  const { questions, carried } = plan
  if (questions.length === 0) return null
  return (
    <section>
      <SectionHeading count={questions.length}>What are these days?</SectionHeading>
      <p>
        Nothing is taken from these until you say what they are. Leave out whatever does not change when school is open.
      </p>
      <PostForm action={paths.calendarImport} encType="multipart/form-data" className="stack">
        <input type="hidden" name="text" value={carried} />
        <input type="hidden" name="opens" value={usual.opens} />
        <input type="hidden" name="closes" value={usual.closes} />
        <div className="grid gap-4 md:grid-cols-2 md:gap-x-8">
          {questions.map((question, place) => (
            <Select
              key={place}
              name={answerField(place)}
              label={question.bankHoliday === null ? quoted(question.words, 'long') : question.words}
              hint={question.bankHoliday === null ? datesOf(question) : undefined}
              options={question.choices}
              picked="nothing"
            />
          ))}
        </div>
        <Button>Show what would change now</Button>
      </PostForm>
    </section>
  )
}

function datesOf({ days }: Question): string {
  const named = days
    .filter((_, place) => place < mostDays)
    .map(({ first, last }) => (first === last ? dayInYear(first) : `${dayInYear(first)} until ${dayInYear(last)}`))
  const more = days.length - named.length
  return new Intl.ListFormat('en-GB').format(more > 0 ? [...named, `${more} more`] : named)
}
