export type UrgentBanner = { text: string; href: string }

/** Urgent safeguarding, above everything else on a grown-up's page: "Please check on A." Nothing when there is none. */
export function UrgentBanners({ banners }: { banners: readonly UrgentBanner[] }) {
  if (banners.length === 0) return null
  return (
    <aside aria-label="Urgent">
      {banners.map(({ text, href }) => (
        <a key={href} href={href} className="urgent-strip">
          <span className="wide">{text}</span>
        </a>
      ))}
    </aside>
  )
}
