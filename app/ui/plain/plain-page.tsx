import { useContext, type ReactNode } from 'react'
import { besideThis } from '#app/web/beside.ts'
import { paths } from '#app/web/paths.ts'
import { MadeForContext } from '../form/made-for.ts'

type Props = {
  title: string
  /** The school's name, where one is known. */
  school?: string | undefined
  back?: string
  /** A drawing that stands on the hill at the foot of the page. */
  picture?: ReactNode
  children: ReactNode
}

/** A page for anybody: the front door, signing in, help, who can see, and pages that say what went wrong. */
export function PlainPage({ title, school, back, picture, children }: Props) {
  const { address } = useContext(MadeForContext)
  return (
    <div className="page">
      <header className="top">
        <p className="font-bold">{school ?? 'The Lift'}</p>
        {back === undefined ? null : (
          <a className="help" href={back}>
            Back
          </a>
        )}
      </header>
      <main className="main">
        <h1>{title}</h1>
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
        </ul>
      </footer>
    </div>
  )
}
