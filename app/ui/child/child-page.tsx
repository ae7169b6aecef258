import type { ReactNode } from 'react'
import { paths } from '#app/paths.ts'
import { PostForm } from '../form/post-form.tsx'
import { Hand } from './drawings/hand.tsx'

type Props = {
  /** The page's heading, unless its question is the heading. */
  title?: string
  back?: string
  /** Whether a child is signed in here: then the footer offers to finish. */
  signedIn?: boolean
  /** Whether asking for a grown-up tells one at once (a child is signed in), or leads to the help page. */
  helpNow?: boolean
  /** A drawing that stands on the hill at the foot of the page. */
  picture?: ReactNode
  children: ReactNode
}

/** Every page a child sees: one column, help in the same place, and who can see what they say. */
export function ChildPage({ title, back, signedIn = false, helpNow = signedIn, picture, children }: Props) {
  return (
    <div className="page">
      <header className="top">
        {back === undefined ? (
          <span />
        ) : (
          <a className="help" href={back}>
            Back
          </a>
        )}
        {helpNow ? (
          <PostForm action={paths.helpNow}>
            <button className="help" type="submit">
              <Hand />I need a <span className="whitespace-nowrap">grown-up</span> now
            </button>
          </PostForm>
        ) : (
          <a className="help" href={paths.help}>
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
            <a href={paths.help}>Help</a>
          </li>
          <li>
            <a href={paths.whoCanSee}>Who can see this?</a>
          </li>
          {signedIn ? (
            <li>
              <PostForm action={paths.finish}>
                <button className="soft" type="submit">
                  Finish
                </button>
              </PostForm>
            </li>
          ) : null}
        </ul>
      </footer>
    </div>
  )
}
