import { paths } from '#app/web/paths.ts'

/** A page above the one that is open. */
export type Above = { readonly label: string; readonly href: string }

/** The pages above the one that is open, the way back from it. */
export function WayBack({ above }: { above: readonly Above[] }) {
  const ways = above.length > 0 ? above : [{ label: 'Home', href: paths.home }]
  return (
    <nav aria-label="Way back" className="wide pt-2 print:hidden">
      <ol className="flex flex-wrap gap-x-4">
        {ways.map(({ label, href }) => (
          <li key={href}>
            <span aria-hidden="true">‹ </span>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
