import type { ReactNode } from 'react'
import type { Sort } from '@/lib/list'
import type { RowChoice } from './RowChoice'

export type Column<Row, Field extends string = string> = {
  key: string
  header: string
  render: (row: Row) => ReactNode
  /** The field to order by; makes the header a button. */
  sort?: Field
  align?: 'right'
  /** Left out of the cards of a narrow screen. */
  hideOnCard?: boolean
}

export type DataTableProps<Row, Field extends string = string> = {
  /** What the table lists, for those who don't see it: "Contratos". */
  label: string
  rows: readonly Row[]
  /** The first column names the row: it is the link, and the heading of its card. */
  columns: readonly Column<Row, Field>[]
  rowKey: (row: Row) => string
  /** Where a row leads. */
  rowHref?: (row: Row) => string
  /** Buttons of a row, in a last column. */
  rowActions?: (row: Row) => ReactNode
  /** Rows can be chosen by a box before them. */
  choice?: RowChoice<Row>
  sort?: Sort<Field>
  onSort?: (field: Field) => void
  /** Newer rows are on their way. */
  updating?: boolean
}
