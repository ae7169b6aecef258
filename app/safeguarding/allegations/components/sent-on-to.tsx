import { Notice } from '#app/ui/staff/notice.tsx'

/** Says to whom the head has just sent something. Nothing where they have not. */
export function SentOnTo({ sent }: { readonly sent: readonly string[] | null }) {
  if (sent === null) return null
  const names = sent.length > 0 ? ` to ${new Intl.ListFormat('en-GB').format(sent)}` : ''
  return (
    <Notice kind="done">
      <p>Sent{names}. They are reminded until someone has read it. It is no longer on your list.</p>
    </Notice>
  )
}
