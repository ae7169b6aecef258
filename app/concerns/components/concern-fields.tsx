import { MomentInputs } from '#app/calendar/components/moment-inputs.tsx'
import { Verbatim } from '#app/files/components/verbatim.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Select } from '#app/ui/staff/select.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { MoreOfConcern } from './more-of-concern.tsx'

type Option = { value: string; label: string }
type Props = {
  classes: readonly { label: string; options: readonly Option[] }[]
  staff: readonly Option[]
  now: { readonly day: string; readonly time: string }
  /** The child it is about, when that is known; when their own words led to it, they stay as they are. */
  child: string | null
  isFixed: boolean
  words: string | null
  form?: SentForm | undefined
}

/** What somebody saw or heard: three fields, then more for whoever has more to say. */
export function ConcernFields({ classes, staff, now, child, isFixed, words, form }: Props) {
  const known = classes.flatMap(({ options }) => options).find(({ value }) => value === child)
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
        <Select
          name="child"
          label="Which child?"
          groups={classes}
          none="Choose a child"
          picked={known?.value}
          form={form}
        />
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
      <MoreOfConcern staff={staff} asksForWords={words === null} form={form} />
    </>
  )
}
