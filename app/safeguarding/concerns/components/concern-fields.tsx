import { MomentInputs } from '#app/school-time/components/moment-inputs.tsx'
import { ChildSelect } from '#app/school/children/components/child-select.tsx'
import type { ChildrenToChoose } from '#app/school/children/queries/children-to-choose.server.ts'
import { Verbatim } from '#app/safeguarding/chronology/components/verbatim.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { AboutGrownUp } from './about-grown-up.tsx'
import { MoreOfConcern } from './more-of-concern.tsx'

type Option = { value: string; label: string }
type Props = {
  pupils: ChildrenToChoose
  staff: readonly Option[]
  now: { readonly day: string; readonly time: string }
  /** The child it is about, when that is known; when their own words led to it, they stay as they are. */
  child: string | null
  isFixed: boolean
  words: string | null
  form?: SentForm | undefined
}

/** What somebody saw or heard: three fields and whether it is about a grown-up, then more for whoever has more to say. */
export function ConcernFields({ pupils, staff, now, child, isFixed, words, form }: Props) {
  const known = pupils.groups.flatMap(({ options }) => options).find(({ value }) => value === child)
  return (
    <>
      {known && isFixed ? (
        <>
          <input type="hidden" name="child" value={known.value} />
          <p>
            <span className="label">Which child?</span> {known.label}
          </p>
        </>
      ) : (
        <ChildSelect label="Which child?" pupils={pupils} picked={known?.value} form={form} />
      )}
      {words === null ? null : (
        <div>
          <p className="label">The child’s own words. They will not be changed.</p>
          <Verbatim words={words} />
        </div>
      )}
      <TextArea
        name="seen"
        label="What did you see or hear?"
        hint="Facts, not opinions. Say who said what."
        rows={6}
        form={form}
      />
      <MomentInputs known={now} form={form} />
      <AboutGrownUp staff={staff} form={form} />
      <MoreOfConcern asksForWords={words === null} form={form} />
    </>
  )
}
