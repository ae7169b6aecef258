type Props = { school: string; person: string; asAt: string | undefined }

/** The line above whatever is printed: whose it is, that it is confidential, when it was so, and who printed it. */
export function PrintHeading({ school, person, asAt }: Props) {
  return (
    <p className="hidden print:block border-b pb-2 text-small">
      <strong>{school}. Confidential.</strong> {asAt === undefined ? null : `As it was on ${asAt}. `}Printed by {person}
      .
    </p>
  )
}
