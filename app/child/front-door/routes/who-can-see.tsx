import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { heldBeside, holdBeside } from '#app/access/held-beside.server.ts'
import { policy } from '#app/access/policy.ts'
import { isChildHere } from '#app/access/who-is-here.server.ts'
import { besideThis, wayBackFrom } from '#app/web/beside.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { HeldFromPage } from '#app/ui/child/held-page.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { lengths, lengthWords, whoCanSee } from '../who-can-see.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Who can see this? – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const isChild = await isChildHere(args)
  const length = lengths.find((one) => one === searchParams.get('words')) ?? 'few'
  const others = lengths
    .filter((one) => one !== length)
    .map((one) => {
      const [, search] = besideThis(paths.whoCanSee, args.request.url).split('?')
      const query = new URLSearchParams(search)
      query.set('words', one)
      return { label: lengthWords[one], href: `${paths.whoCanSee}?${query}` }
    })
  return {
    isChild,
    back: wayBackFrom(args.request, isChild ? paths.today : paths.frontDoor),
    held: await heldBeside(args),
    length,
    others,
  }
}

/** Pressed on a page on which something stands that is not sent yet. */
export async function action(args: ActionFunctionArgs) {
  return redirect(await holdBeside(args, paths.whoCanSee))
}

/** Who reads what I put here? In a child's words, before writing and after. */
export default function WhoCanSeePage() {
  const { isChild, back, held, length, others } = useLoaderData<typeof loader>()
  return (
    <ChildPage
      title="Who can see this?"
      back={back}
      signedIn={isChild}
      sends={held ? 'held' : undefined}
      sendsTo={held?.address}
      picture={<OnHill name="sheep" />}
    >
      <HeldFromPage id="held" held={held} />
      {whoCanSee(length, policy).map(({ title, says }) => (
        <Card key={title}>
          <h2>{title}</h2>
          <p>{says.join(' ')}</p>
        </Card>
      ))}
      <ul className="ways">
        {others.map(({ label, href }) => (
          <li key={label}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </ChildPage>
  )
}
