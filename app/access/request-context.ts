import type { Logger } from 'pino'
import type { Role } from '#db/schema/school/people.ts'
import type { Afterwards } from '#app/web/afterwards.ts'
import type { School } from '#db/register/register.server.ts'
import type { Schools, Tenant } from '#db/tenants/tenants.server.ts'

/** Where a request arrived: at a school's own door, with its database leased for the whole request, or at the platform's. */
export type SchoolPlace = { readonly kind: 'school'; readonly school: School; readonly tenant: Tenant }
export type PlatformPlace = { readonly kind: 'platform'; readonly schools: Schools }

/** What the server knows of a request before any page does. Its moment is the only clock inside the application. */
export type RequestContext = {
  readonly place: SchoolPlace | PlatformPlace
  readonly at: Date
  readonly requestId: string
  /** The network address and browser of whoever asks; kept only for grown-ups. */
  readonly address: string | null
  readonly agent: string | null
  /** Whether the browser came over TLS (or loopback in front of it): decides the cookie's name. */
  readonly secure: boolean
  readonly log: Logger
  /** Why nothing of what was sent is here, as a status, where something was sent that could not be taken. */
  readonly untaken?: 408 | 413 | 503 | undefined
  /** Who was let in, and for what, as the door notes it: what they are then refused is put on the record. */
  readonly entered: { last?: Entered }
}
/** Somebody a door has let in. */
type Entered = {
  readonly actor: { readonly id: string; readonly name: string; readonly roles: readonly Role[] }
  readonly action: string
}

/** A form that could not be taken when it was sent, as it comes back to whoever filled it in. */
export type HeldForm = {
  readonly entered: Readonly<Record<string, string[]>>
  /** Whether a file was chosen, which is not kept. */
  readonly hadFile: boolean
  readonly why: 'signed out' | 'somebody else' | 'password' | 'help'
}

/** What is found out about a page while it is made. */
export type PageMade = {
  /** Whose page it is, for its forms to say; nobody's until a door has opened. */
  whose: string | null
  /** Whether a save has just led here, so that what the address says was done is true. */
  readonly isLed: boolean
  /** The form that was sent, as the door let it in. */
  sent: Request | null
  /** The form of this page that is held for whoever asks for it. */
  held: HeldForm | null
  /** Whether a child sent it who had been away too long or whose class had closed, and whether something was taken from it. */
  late: 'sent' | 'taken' | null
  /** Whether that was because their class closed. */
  isClassClosed: boolean
  /** What a child had on their page when they pressed Finish or asked for a grown-up and it could not be saved as it was, or when they pressed Help. */
  unsaved: Request | null
  /** What is done once this form is saved, if anything is. */
  readonly then: Afterwards | null
  /** Whether a child asks for help from a page on which they wrote more than can be taken. */
  readonly tooLong: boolean
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    requestContext: RequestContext
    page: PageMade
  }
  interface Future {
    v3_singleFetch: true
  }
}
