import type { MetaFunction } from '@remix-run/node'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { Card } from '#app/ui/child/card.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Who can see this? – The Lift' }]

/** Who reads what I put here? In a child's words, before writing and after. */
export default function WhoCanSeePage() {
  return (
    <ChildPage title="Who can see this?" back={paths.frontDoor} picture={<OnHill name="sheep" />}>
      <Card>
        <h2>Your face and your words</h2>
        <p>Your teachers can see how you feel. So can the grown-ups who keep children safe at your school.</p>
      </Card>
      <Card>
        <h2>Your worry</h2>
        <p>
          A grown-up at school reads every worry. If you are not safe, they will get help. They may need to tell someone
          who can help you.
        </p>
      </Card>
      <Card>
        <h2>Other children</h2>
        <p>Other children can’t see what you put here. They can’t see your garden.</p>
      </Card>
      <Card>
        <h2>Home</h2>
        <p>What you put here does not go home by itself. A grown-up at school thinks about it first.</p>
      </Card>
    </ChildPage>
  )
}
