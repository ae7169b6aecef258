import { useContext, type ReactNode } from 'react'
import { type Afterwards, sentBefore } from '#app/afterwards.ts'
import { MadeForContext } from '../form/made-for.ts'
import { PostForm, useMarked } from '../form/post-form.tsx'

type Props = {
  to: Afterwards
  /** The form of the page that is sent along, if it has one. */
  sends: string | undefined
  look: string
  children: ReactNode
}

/**
 * A button above or below a child's page that does something else than the page. What stands on the page is sent with it
 * and saved first, so that nothing typed is lost; a browser too old for that does only what the button says.
 */
export function Elsewhere({ to, sends, look, children }: Props) {
  const { address } = useContext(MadeForContext)
  const [here = ''] = address.split('?')
  const saving = useMarked(sentBefore(here, to))
  return (
    <PostForm action={to}>
      {sends === undefined ? (
        <button className={look} type="submit">
          {children}
        </button>
      ) : (
        <button className={look} type="submit" form={sends} formAction={saving}>
          {children}
        </button>
      )}
    </PostForm>
  )
}
