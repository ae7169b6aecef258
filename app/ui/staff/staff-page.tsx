import type { ReactNode } from 'react'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '../form/post-form.tsx'
import { SavedNotice } from './saved-notice.tsx'
import { type UnsentForm, UnsentForms } from './unsent-forms.tsx'
import { PrintHeading } from './print-heading.tsx'
import { WayBack, type Above } from './way-back.tsx'
import { type UrgentBanner, UrgentBanners } from './urgent-banners.tsx'

export type { UrgentBanner }

export type MenuItem = {
  label: string
  href: string
  /** Whether this is the page, or the page is one of its section. */
  current?: boolean | 'section'
  count?: number
}

type Props = {
  title: string
  school: string
  person: string
  menu: readonly MenuItem[]
  /** When the page was made, as it stands on its print. */
  asAt?: string
  /** Only for urgent safeguarding: "Please check on A." */
  banners?: readonly UrgentBanner[]
  /** What they wrote that waits to be sent. */
  unsent?: readonly UnsentForm[]
  /** Where signing out is sent, if not the school's own sign-out. */
  signOut?: string
  /** A small enhancement file; the page is complete without it. */
  script?: string
  /** What lies between the part of the menu to which this page belongs and the page. */
  above?: readonly Above[]
  children: ReactNode
}

/** Every page a grown-up of the school sees: what is urgent, who they are, where they can go, and one heading. */
export function StaffPage({
  title,
  school,
  person,
  menu,
  asAt,
  banners = [],
  unsent = [],
  signOut = paths.signOut,
  script,
  above = [],
  children,
}: Props) {
  const part = menu.find(({ current }) => current === 'section')
  const isInMenu = menu.some(({ current }) => current)
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <PrintHeading school={school} person={person} asAt={asAt} />
      <UrgentBanners banners={banners} />
      <header className="bar">
        <div className="wide flex flex-wrap items-center">
          <p className="font-bold text-lead py-1">{school}</p>
          <nav aria-label="Menu" className="menu">
            <ul className="flex flex-wrap">
              {menu.map((item) => (
                <li key={item.href}>
                  <MenuLink item={item} />
                </li>
              ))}
            </ul>
          </nav>
          <PostForm action={signOut} className="flex items-center">
            <span>{person}</span>
            <button type="submit" className="link">
              Sign out
            </button>
          </PostForm>
        </div>
      </header>
      {isInMenu && part === undefined && above.length === 0 ? null : (
        <WayBack above={part ? [part, ...above] : above} />
      )}
      <main id="main" className="wide py-4">
        <h1>{title}</h1>
        <SavedNotice />
        <UnsentForms forms={unsent} />
        {children}
      </main>
      {script === undefined ? null : <script src={script} defer />}
    </>
  )
}

function MenuLink({ item }: { item: MenuItem }) {
  return (
    <a href={item.href} aria-current={item.current === 'section' ? 'true' : item.current ? 'page' : undefined}>
      {item.label}
      {item.count ? ' ' : null}
      {item.count ? (
        <span className="count">
          {item.count}
          <span className="sr-only"> waiting</span>
        </span>
      ) : null}
    </a>
  )
}
