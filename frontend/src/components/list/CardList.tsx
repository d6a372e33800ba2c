import { Group, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../AppLink'
import classes from './CardList.module.css'
import { PageBox, RowBox } from './RowChoice'
import type { Column, DataTableProps } from './table'

/** The same rows for a narrow screen: one card each, with the columns as terms. */
export function CardList<Row, Field extends string>(props: DataTableProps<Row, Field>) {
  const { label, rows, columns, rowKey, rowHref, rowActions, choice, updating } = props
  const { t } = useTranslation()
  const [first, ...rest] = columns
  if (!first) return null
  return (
    <div aria-busy={updating}>
      <SortSelect {...props} />
      {choice && (
        <div className={classes.all}>
          <PageBox choice={choice} rows={rows} label={t('choosePage')} />
        </div>
      )}
      <ul className={classes.list} aria-label={label}>
        {rows.map((row) => {
          const href = rowHref?.(row)
          return (
            <li key={rowKey(row)} className={classes.card} data-chosen={choice?.chosen(row) || undefined}>
              <div className={classes.head}>
                {choice?.choosable(row) && (
                  <span className={classes.choice}>
                    <RowBox choice={choice} row={row} />
                  </span>
                )}
                {href ? (
                  <AppLink href={href} className={classes.name}>
                    {first.render(row)}
                  </AppLink>
                ) : (
                  <span className={classes.name}>{first.render(row)}</span>
                )}
                {rowActions && (
                  <Group gap={4} className={classes.actions}>
                    {rowActions(row)}
                  </Group>
                )}
              </div>
              <dl className={classes.facts}>
                {rest
                  .filter((column) => !column.hideOnCard)
                  .map((column) => (
                    <div key={column.key}>
                      <dt>{column.header}</dt>
                      <dd>{column.render(row)}</dd>
                    </div>
                  ))}
              </dl>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type Sortable<Row, Field extends string> = Column<Row, Field> & { sort: Field }

/** Cards have no headers to click. */
function SortSelect<Row, Field extends string>({ columns, sort, onSort }: DataTableProps<Row, Field>) {
  const { t } = useTranslation()
  const sortable = columns.filter((column): column is Sortable<Row, Field> => column.sort !== undefined)
  if (!onSort || !sort || sortable.length === 0) return null
  const turned = sort.direction === 'ASC' ? t('descending') : t('ascending')
  return (
    <NativeSelect
      mb="xs"
      size="xs"
      label={t('sort')}
      value=""
      onChange={(event) => onSort(event.currentTarget.value as Field)}
      data={[
        { value: '', label: current(sortable, sort.field, t(sort.direction === 'ASC' ? 'ascending' : 'descending')) },
        ...sortable.map(({ sort: field, header }) => ({
          value: field,
          label: field === sort.field ? `${header} (${turned})` : header,
        })),
      ]}
    />
  )
}

function current<Row, Field extends string>(columns: Sortable<Row, Field>[], field: Field, direction: string): string {
  const header = columns.find((column) => column.sort === field)?.header
  return header ? `${header} (${direction})` : '—'
}
