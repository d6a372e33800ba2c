import { useTranslation } from 'react-i18next'
import { type Column, DataTable, Pager } from '@/components/list'
import { EmptyState } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { DiciRowsFieldsFragment } from '@/gql/graphql'
import { useFormat } from '@/lib/format'
import { useParam } from '@/lib/param'
import { rowColumns } from './rowColumns'
import { useRowHref } from './rowLink'

const DiciRowsFields = graphql(`
  fragment DiciRowsFields on DiciRow {
    key
    accesses
    ...DiciRowColumnsFields
  }
`)

type Row = DiciRowsFieldsFragment
type Props = { label: string; rows: readonly FragmentType<typeof DiciRowsFields>[] }

const pageSize = 50

/** The rows in the file's order, each leading to its accesses. */
export function Rows({ label, ...props }: Props) {
  const rows = readFragment(DiciRowsFields, props.rows)
  const { t } = useTranslation(['dici', 'enums'])
  const format = useFormat()
  const rowHref = useRowHref()
  const [page, setPage] = useParam('pagina')
  if (rows.length === 0) return <EmptyState title={t('noRowsTitle')}>{t('noRowsText')}</EmptyState>
  const last = Math.ceil(rows.length / pageSize)
  const current = Math.min(Math.max(Math.trunc(Number(page)) || 1, 1), last)
  const columns: Column<Row>[] = [
    ...rowColumns<Row>((row) => row, t, format),
    { key: 'accesses', header: t('accesses'), align: 'right', render: ({ accesses }) => format.number(accesses) },
  ]
  return (
    <>
      <DataTable
        label={label}
        rows={rows.slice((current - 1) * pageSize, current * pageSize)}
        columns={columns}
        rowKey={({ key }) => key}
        rowHref={rowHref}
      />
      <Pager
        label={label}
        total={rows.length}
        pageInfo={{ hasPreviousPage: current > 1, hasNextPage: current < last }}
        onPrevious={() => setPage(current > 2 ? String(current - 1) : null)}
        onNext={() => setPage(String(current + 1))}
      />
    </>
  )
}
