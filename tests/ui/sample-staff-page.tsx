import type { ReactNode } from 'react'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import type { UrgentBanner } from '#app/ui/staff/urgent-banners.tsx'

/** A page of an invented teacher's. */
export function staffPage(title: string, content: ReactNode, banners: UrgentBanner[] = []) {
  const menu = [
    { label: 'My class', href: '/classes', current: true },
    { label: 'To do', href: '/to-do', count: 3 },
    { label: 'Support', href: '/support' },
    { label: 'Learning', href: '/learning' },
    { label: 'Messages', href: '/messages' },
    { label: 'Concern', href: '/concern' },
  ]
  return (
    <StaffPage
      title={title}
      school="Oakfield Primary"
      person="Mr Ali"
      menu={menu}
      asAt="Tuesday 17 November 2026 at 09:10"
      banners={banners}
    >
      {content}
    </StaffPage>
  )
}
