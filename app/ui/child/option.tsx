import type { ReactNode } from 'react'

type Props = {
  kind?: 'radio' | 'checkbox'
  name: string
  value: string
  /** Which of its question's answers it is, from 0; the first carries the question's own id. */
  at: number
  picked: boolean
  look?: string
  children: ReactNode
}

/** One answer a child can tap: a real radio button or tick box lying over a tile with visible words. */
export function Option({ kind = 'radio', name, value, at, picked, look = 'tile', children }: Props) {
  const id = at === 0 ? name : `${name}-${at + 1}`
  return (
    <div className="option">
      <input className="pick" type={kind} id={id} name={name} value={value} defaultChecked={picked} />
      <label className={look} htmlFor={id}>
        {children}
      </label>
    </div>
  )
}
