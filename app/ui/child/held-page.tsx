import { PostForm, SentFields } from '../form/post-form.tsx'

type HeldPage = { readonly address: string; readonly fields: Readonly<Record<string, readonly string[]>> }

/** What a child has on another page and has not sent, held for them: asking for a grown-up and Finish send it along. */
export function HeldFromPage({ id, held }: { id: string; held: HeldPage | null }) {
  if (held === null) return null
  return (
    <PostForm id={id} action={held.address}>
      <p className="nudge">We kept it for you. Tap Back to go on.</p>
      <SentFields fields={held.fields} />
    </PostForm>
  )
}
