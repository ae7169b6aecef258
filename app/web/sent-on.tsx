/** The page of an address that only takes forms: whoever comes there is sent on, and a refusal has a page to be said on. */
export default function SentOn() {
  return null
}
