import type { ReactNode } from 'react'

type Column = {
  label: string
  number?: boolean
  /** Whether it holds only what is pressed, which is not printed. */
  pressed?: boolean
}

const lookOf = ({ number, pressed }: Omit<Column, 'label'>) =>
  number ? 'number' : pressed ? 'print:hidden' : undefined
type Row = { key: string; cells: readonly ReactNode[] }
type Props = {
  caption: string
  columns: readonly Column[]
  /** The first cell of a row is what the row is about. */
  rows: readonly Row[]
  /** Thirty children in one view. */
  dense?: boolean
}

/** Rows of facts. Numbers stand under each other; the first column names the row. On a phone rows of words become a list. */
export function Table({ caption, columns, rows, dense = false }: Props) {
  const isList = columns.length > 2 && columns.every(({ number }) => !number)
  const looks = ['table', dense ? 'dense' : '', isList ? 'list-on-phone' : ''].filter(Boolean).join(' ')
  return (
    <div className="overflow-x-auto">
      <table className={looks}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, ...column }) => (
              <th key={label} scope="col" className={lookOf(column)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <Cell key={columns[at]?.label} column={columns[at]} first={at === 0}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ column, first, children }: { column: Column | undefined; first: boolean; children: ReactNode }) {
  const look = column && lookOf(column)
  if (first) {
    return (
      <th scope="row" className={look}>
        {children}
      </th>
    )
  }
  return (
    <td className={look} data-label={column?.label}>
      {children}
    </td>
  )
}
