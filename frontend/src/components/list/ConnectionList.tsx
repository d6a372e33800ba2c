import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '@/gql'
import { nodesOf, type PageInfo, PageInfoFields, type Sort } from '@/lib/list'
import { type Query, QueryView } from '../QueryView'
import { NoMatchState, TableSkeleton } from '../states'
import { DataTable } from './DataTable'
import { Pager } from './Pager'
import type { DataTableProps } from './table'

type Connection<Row> = {
  edges?: readonly ({ node?: Row | null } | null)[] | null
  pageInfo: FragmentType<typeof PageInfoFields>
  totalCount?: number
}

/** What the list needs of useListState. */
type List<Field extends string> = {
  sort: Sort<Field>
  filtered: boolean
  sortBy: (field: Field) => void
  clearFilters: () => void
  nextPage: (info: PageInfo) => void
  previousPage: (info: PageInfo) => void
}

type Props<Data, Row, Field extends string> = Omit<
  DataTableProps<Row, Field>,
  'rows' | 'sort' | 'onSort' | 'updating'
> & {
  list: List<Field>
  query: Query<Data>
  connection: (data: Data) => Connection<Row>
  /** Shown when there is nothing at all: say the next step. */
  empty: ReactNode
  /** How many there are in all stands elsewhere. */
  counted?: boolean
}

/** One Relay connection as a page: every state, the rows, the order and the pager. */
export function ConnectionList<Data, Row, Field extends string>(props: Props<Data, Row, Field>) {
  const { list, query, connection, empty, counted, ...table } = props
  return (
    <QueryView query={query} loading={<TableSkeleton />}>
      {(data, { updating }) => {
        const found = connection(data)
        const rows = nodesOf(found)
        if (rows.length === 0) return list.filtered ? <NoMatchState onClear={list.clearFilters} /> : empty
        return (
          <>
            <DataTable {...table} rows={rows} sort={list.sort} onSort={list.sortBy} updating={updating} />
            <Pager
              label={table.label}
              pageInfo={readFragment(PageInfoFields, found.pageInfo)}
              total={counted && !list.filtered ? undefined : found.totalCount}
              onNext={list.nextPage}
              onPrevious={list.previousPage}
            />
          </>
        )
      }}
    </QueryView>
  )
}

type ToolbarProps = { children: ReactNode; filtered?: boolean; onClear?: () => void }

/** The search and filters above a list. */
export function ListToolbar({ children, filtered, onClear }: ToolbarProps) {
  const { t } = useTranslation()
  return (
    <Group component="search" gap="xs" mb="sm" data-noprint>
      {children}
      {filtered && onClear && (
        <Button variant="subtle" color="gray" onClick={onClear}>
          {t('clearFilters')}
        </Button>
      )}
    </Group>
  )
}
