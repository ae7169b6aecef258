import { paths } from '#app/web/paths.ts'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

/** Before something serious is closed: somebody reports it as a concern, or writes why not. */
export function NoRecord({ alertId, form }: { alertId: string; form?: SentForm | undefined }) {
  return (
    <Notice kind="look" title="No concern has been reported about this.">
      <p className="mb-2">
        <a href={`${paths.newConcern}?alert=${alertId}`}>Report it as a concern</a>, then come back here.
      </p>
      <TextArea name="noRecord" label="Or say why no concern is needed" rows={2} form={form} />
    </Notice>
  )
}
