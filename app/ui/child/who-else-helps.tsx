import { Card } from './card.tsx'
import { Phone } from './drawings/phone.tsx'

/** Whom a child can ring when no grown-up is near. */
export function WhoElseHelps() {
  return (
    <Card picture={<Phone />}>
      <p>
        If no grown-up is near, ring Childline: <a href="tel:08001111">0800 1111</a>. If you are in danger, ring{' '}
        <a href="tel:999">999</a>.
      </p>
    </Card>
  )
}
