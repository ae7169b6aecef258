import type { MetaFunction } from '@remix-run/node'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { Hand } from '#app/ui/child/drawings/hand.tsx'
import { Phone } from '#app/ui/child/drawings/phone.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Help now – The Lift' }]

/** Who helps me right now? The same on every device, signed in or not. */
export default function HelpPage() {
  return (
    <ChildPage title="Who can help me now?" back={paths.frontDoor} picture={<OnHill name="bench" />}>
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
