type Props = {
  /** What is on the pages: "Unread worries". */
  label: string
  page: number
  pages: number
  /** The address of another page. */
  to: (page: number) => string
}

/** The way to the other pages of a list too long for one. */
export function Pager({ label, page, pages, to }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label={label}>
      <p className="flex flex-wrap gap-4">
        <span>
          Page {page} of {pages}
        </span>
        {page > 1 ? <a href={to(page - 1)}>The page before</a> : null}
        {page < pages ? <a href={to(page + 1)}>The next page</a> : null}
      </p>
    </nav>
  )
}
