import { Table, UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Sort } from '@/lib/list'
import { AppLink } from '../AppLink'
import { CardList } from './CardList'
import classes from './DataTable.module.css'
import { PageBox, RowBox } from './RowChoice'
import type { Column, DataTableProps } from './table'

/** A dense table that becomes a list of cards on a narrow screen. */
export function DataTable<Row, Field extends string = string>(props: DataTableProps<Row, Field>) {
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  return narrow ? <CardList {...props} /> : <WideTable {...props} />
}

function WideTable<Row, Field extends string>(props: DataTableProps<Row, Field>) {
  const { label, rows, columns, rowKey, rowHref, rowActions, choice, sort, onSort, updating } = props
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  return (
    <div className={classes.scroll} aria-busy={updating} data-updating={updating || undefined}>
      <Table className={classes.table} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {choice && (
              <Table.Th className={classes.choice}>
                <PageBox choice={choice} rows={rows} />
              </Table.Th>
            )}
            {columns.map((column) => (
              <Header key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
            {rowActions && (
              <Table.Th className={classes.actions}>
                <span className={classes.hidden}>{t('actions')}</span>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => {
            const href = rowHref?.(row)
            return (
              <Table.Tr
                key={rowKey(row)}
                className={href ? classes.link : undefined}
                data-chosen={choice?.chosen(row) || undefined}
                // For the mouse only; the keyboard has the link in the first cell.
                onClick={href ? (event) => opensRow(event) && navigate(href) : undefined}
              >
                {choice && (
                  <Table.Td className={classes.choice} data-own-click>
                    <RowBox choice={choice} row={row} />
                  </Table.Td>
                )}
                {columns.map((column, index) => (
                  <Table.Td key={column.key} data-align={column.align}>
                    {index === 0 && href ? (
                      <AppLink href={href} className={classes.name}>
                        {column.render(row)}
                      </AppLink>
                    ) : (
                      column.render(row)
                    )}
                  </Table.Td>
                ))}
                {rowActions && <Table.Td className={classes.actions}>{rowActions(row)}</Table.Td>}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </div>
  )
}

type HeaderProps<Row, Field extends string> = {
  column: Column<Row, Field>
  sort: Sort<Field> | undefined
  onSort: ((field: Field) => void) | undefined
}

function Header<Row, Field extends string>({ column, sort, onSort }: HeaderProps<Row, Field>) {
  const { t } = useTranslation()
  const field = column.sort
  if (!field || !onSort) return <Table.Th data-align={column.align}>{column.header}</Table.Th>
  const direction = sort?.field === field ? sort.direction : null
  const Arrow = direction === 'DESC' ? IconArrowDown : IconArrowUp
  return (
    <Table.Th
      data-align={column.align}
      aria-sort={direction ? (direction === 'ASC' ? 'ascending' : 'descending') : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        data-active={direction ? true : undefined}
        onClick={() => onSort(field)}
        title={t('sortBy', { column: column.header })}
      >
        {column.header}
        <Arrow size={13} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  )
}

/** A click on a control inside it, or one that selects text, isn't for the row. */
function opensRow(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return false
  if ((event.target as Element).closest('a, button, input, label, select, [data-own-click]')) return false
  return window.getSelection()?.isCollapsed ?? true
}
