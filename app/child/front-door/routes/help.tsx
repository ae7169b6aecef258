import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { heldBeside, holdBeside } from '#app/access/held-beside.server.ts'
import { isChildHere } from '#app/access/who-is-here.server.ts'
import { wayBackFrom } from '#app/web/beside.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { Hand } from '#app/ui/child/drawings/hand.tsx'
import { Phone } from '#app/ui/child/drawings/phone.tsx'
import { HeldFromPage } from '#app/ui/child/held-page.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Help now – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const isChild = await isChildHere(args)
  return {
    isChild,
    back: wayBackFrom(args.request, isChild ? paths.today : paths.frontDoor),
    held: await heldBeside(args),
  }
}

/** Pressed on a page on which something stands that is not sent yet. */
export async function action(args: ActionFunctionArgs) {
  return redirect(await holdBeside(args, paths.help))
}

/** Who helps me right now? The same on every device, signed in or not; a child who is signed in can ask for a grown-up. */
export default function HelpPage() {
  const { isChild, back, held } = useLoaderData<typeof loader>()
  return (
    <ChildPage
      title="Who can help me now?"
      back={back}
      signedIn={isChild}
      sends={held ? 'held' : undefined}
      sendsTo={held?.address}
      picture={<OnHill name="bench" />}
    >
      <HeldFromPage id="held" held={held} />
      <Card picture={<Hand size={64} />}>
        <p>
          <b>Tell a grown-up near you.</b> You can put your hand up. You can go to your teacher.
        </p>
      </Card>
      <Card picture={<Phone />}>
        <p>
          <b>
            Ring Childline: <a href="tel:08001111">0800 1111</a>
          </b>
          . It is free. You can ring at any time, about anything.
        </p>
        <p className="mt-4">
          <b>
            Are you in danger? Ring <a href="tel:999">999</a>.
          </b>
        </p>
      </Card>
    </ChildPage>
  )
}
