import type { ReactNode } from 'react'

type Column = { label: string; number?: boolean }
type Row = { key: string; cells: readonly ReactNode[] }
type Props = {
  caption: string
  columns: readonly Column[]
  /** The first cell of a row is what the row is about. */
  rows: readonly Row[]
  /** Thirty children in one view. */
  dense?: boolean
}

/** Rows of facts. Numbers stand under each other; the first column names the row. */
export function Table({ caption, columns, rows, dense = false }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className={dense ? 'table dense' : 'table'}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, number }) => (
              <th key={label} scope="col" className={number ? 'number' : undefined}>
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
  const look = column?.number ? 'number' : undefined
  if (first) {
    return (
      <th scope="row" className={look}>
        {children}
      </th>
    )
  }
  return <td className={look}>{children}</td>
}
