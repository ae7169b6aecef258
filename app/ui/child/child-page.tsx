import { useContext, type ReactNode } from 'react'
import { besideThis } from '#app/beside.ts'
import { paths } from '#app/paths.ts'
import { MadeForContext } from '../form/made-for.ts'
import { Elsewhere } from './elsewhere.tsx'
import { Hand } from './drawings/hand.tsx'

type Props = {
  /** The page's heading, unless its question is the heading. */
  title?: string
  back?: string
  /** Whether a child is signed in here: then the footer offers to finish. */
  signedIn?: boolean
  /** Whether asking for a grown-up tells one at once (a child is signed in), or leads to the help page. */
  helpNow?: boolean
  /** The form of the page on which a child types or picks something: help and Finish send it along, so that it is saved. */
  sends?: string | undefined
  /** A drawing that stands on the hill at the foot of the page. */
  picture?: ReactNode
  children: ReactNode
}

/** Every page a child sees: one column, help in the same place, and who can see what they say. */
export function ChildPage({ title, back, signedIn = false, helpNow = signedIn, sends, picture, children }: Props) {
  const { address } = useContext(MadeForContext)
  const isHelp = address.split('?')[0] === paths.help
  return (
    <div className="page">
      {sends === undefined ? null : <FirstButton form={sends} />}
      <header className="top">
        {back === undefined ? (
          <span />
        ) : (
          <a className="help" href={back}>
            Back
          </a>
        )}
        {helpNow ? (
          <Elsewhere to={paths.helpNow} sends={sends} look="help">
            <Hand />I need a <span className="whitespace-nowrap">grown-up</span> now
          </Elsewhere>
        ) : isHelp ? null : (
          <a className="help" href={besideThis(paths.help, address)}>
            <Hand />I need help now
          </a>
        )}
      </header>
      <main className="main">
        {title === undefined ? null : <h1>{title}</h1>}
        {children}
      </main>
      {picture === undefined ? null : <div className="on-hill">{picture}</div>}
      <footer className="foot">
        <ul className="ways">
          <li>
            <a href={besideThis(paths.help, address)}>Help</a>
          </li>
          <li>
            <a href={besideThis(paths.whoCanSee, address)}>Who can see this?</a>
          </li>
          {signedIn ? (
            <li>
              <Elsewhere to={paths.finish} sends={sends} look="soft">
                Finish
              </Elsewhere>
            </li>
          ) : null}
        </ul>
      </footer>
    </div>
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
