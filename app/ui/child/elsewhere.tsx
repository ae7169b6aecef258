import { useContext, type ReactNode } from 'react'
import { type Afterwards, sentBefore } from '#app/web/afterwards.ts'
import { besideThis, isBeside, type Meanwhile } from '#app/web/beside.ts'
import { paths } from '#app/web/paths.ts'
import { MadeForContext } from '../form/made-for.ts'
import { PostForm, useMarked } from '../form/post-form.tsx'

type Props = {
  to: Afterwards | Meanwhile
  /** The form of the page that is sent along, if it has one. */
  sends: string | undefined
  /** Where that form goes, if it does not go to this page. */
  sendsTo?: string | undefined
  look: string
  children: ReactNode
}

/**
 * A button above or below a child's page that does something else than the page. What stands on the page is sent with it
 * and saved or held first, so that nothing typed is lost; a browser too old for that does only what the button says.
 */
export function Elsewhere({ to, sends, sendsTo, look, children }: Props) {
  const { address } = useContext(MadeForContext)
  const [here = ''] = address.split('?')
  const saving = useMarked(sentBefore(sendsTo ?? here, to))
  return (
    <PostForm action={to !== paths.finish && to !== paths.helpNow && isBeside(to) ? besideThis(to, address) : to}>
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
