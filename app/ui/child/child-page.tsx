import { useContext, type ReactNode } from 'react'
import { type Beside, besideThis, heldBack } from '#app/web/beside.ts'
import { paths } from '#app/web/paths.ts'
import { MadeForContext } from '../form/made-for.ts'
import { Elsewhere } from './elsewhere.tsx'
import { Hand } from './drawings/hand.tsx'

type Props = {
  /** The page's heading, unless its question is the heading. */
  title?: string
  back?: string | undefined
  /** Whether a child is signed in here: then the footer offers to finish. */
  signedIn?: boolean
  /** Whether asking for a grown-up tells one at once (a child is signed in), or leads to the help page. */
  helpNow?: boolean
  /** The form of the page on which a child types or picks something: help and Finish send it along, so that it is saved. */
  sends?: string | undefined
  /** Whether a child writes on it: then Back holds what they wrote. */
  isWriting?: boolean
  /** Where that form goes, where it is held from another page and nobody sees it here. */
  sendsTo?: string | undefined
  /** A drawing that stands on the hill at the foot of the page. */
  picture?: ReactNode
  children: ReactNode
}

/** Every page a child sees: one column, help in the same place, and who can see what they say. */
export function ChildPage({
  title,
  back,
  signedIn = false,
  helpNow = signedIn,
  sends,
  sendsTo,
  isWriting = false,
  picture,
  children,
}: Props) {
  const { address, saved } = useContext(MadeForContext)
  const own = sendsTo === undefined ? sends : undefined
  const isHelp = address.split('?')[0] === paths.help
  return (
    <div className="page">
      {own === undefined ? null : <FirstButton form={own} />}
      <header className="top">
        {back === undefined ? <span /> : <Back to={back} sends={isWriting ? own : undefined} />}
        {helpNow ? (
          <Elsewhere to={paths.helpNow} sends={sends} sendsTo={sendsTo} look="help">
            <Hand />I need a <span className="whitespace-nowrap">grown-up</span> now
          </Elsewhere>
        ) : isHelp ? null : (
          <a className="help" href={besideThis(paths.help, address)}>
            <Hand />I need help now
          </a>
        )}
      </header>
      <main className="main">
        {saved === null ? null : (
          <p className="nudge" role="status">
            {saved}
          </p>
        )}
        {title === undefined ? null : <h1>{title}</h1>}
        {children}
      </main>
      {picture === undefined ? null : <div className="on-hill">{picture}</div>}
      <footer className="foot">
        <ul className="ways">
          <li>
            <BesideThis page={paths.help} sends={own}>
              Help
            </BesideThis>
          </li>
          <li>
            <BesideThis page={paths.whoCanSee} sends={own}>
              Who can see this?
            </BesideThis>
          </li>
          {signedIn ? (
            <li>
              <Elsewhere to={paths.finish} sends={sends} sendsTo={sendsTo} look="soft">
                Finish
              </Elsewhere>
            </li>
          ) : null}
        </ul>
      </footer>
    </div>
  )
}

/** The way back; what a child has written stands on the page again when they come to it. */
function Back({ to, sends }: { to: string; sends: string | undefined }) {
  const held = sends === undefined ? undefined : heldBack(to)
  if (held === undefined)
    return (
      <a className="help" href={to}>
        Back
      </a>
    )
  return (
    <Elsewhere to={held} sends={sends} look="help">
      Back
    </Elsewhere>
  )
}

/** A page of help: what stands on this page is held meanwhile, and is there again on the way back. */
function BesideThis({ page, sends, children }: { page: Beside; sends: string | undefined; children: ReactNode }) {
  const { address } = useContext(MadeForContext)
  if (sends === undefined) return <a href={besideThis(page, address)}>{children}</a>
  return (
    <Elsewhere to={page} sends={sends} look="link">
      {children}
    </Elsewhere>
  )
}

/** Enter in an answer presses the first button of its form, which must be the way on and not the call for help above it. */
function FirstButton({ form }: { form: string }) {
  return (
    <button className="sr-only" type="submit" form={form} tabIndex={-1} aria-hidden="true">
      Next
    </button>
  )
}
