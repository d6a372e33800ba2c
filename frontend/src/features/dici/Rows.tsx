import { useTranslation } from 'react-i18next'
import { type Column, DataTable, Pager } from '@/components/list'
import { EmptyState } from '@/components/states'
import { useFormat } from '@/lib/format'
import { useParam } from '@/lib/param'
import type { Report } from './documents'

type Row = Report['rows'][number]

const pageSize = 50

/** The rows of the file, in its order. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation(['dici', 'enums'])
  const format = useFormat()
  const [page, setPage] = useParam('pagina')
  if (rows.length === 0) return <EmptyState title={t('noRowsTitle')}>{t('noRowsText')}</EmptyState>
  const last = Math.ceil(rows.length / pageSize)
  const current = Math.min(Math.max(Math.trunc(Number(page)) || 1, 1), last)
  const columns: Column<Row>[] = [
    { key: 'city', header: t('enums:DiciField.CITY'), render: ({ city }) => `${city.name}/${city.state}` },
    { key: 'ibge', header: t('ibgeCode'), render: ({ city }) => city.ibgeCode },
    { key: 'type', header: t('customerType'), render: ({ customerType }) => t(`enums:CustomerType.${customerType}`) },
    { key: 'zone', header: t('enums:DiciField.ZONE'), render: ({ zone }) => t(`enums:Zone.${zone}`) },
    { key: 'medium', header: t('enums:DiciField.MEDIUM'), render: ({ medium }) => t(`enums:Medium.${medium}`) },
    { key: 'product', header: t('enums:DiciField.PRODUCT'), render: ({ product }) => t(`enums:Product.${product}`) },
    { key: 'technology', header: t('enums:DiciField.TECHNOLOGY'), render: ({ technology }) => technology },
    {
      key: 'speed',
      header: t('enums:DiciField.SPEED'),
      align: 'right',
      render: ({ speedMbps }) => format.speed(speedMbps),
    },
    { key: 'accesses', header: t('accesses'), align: 'right', render: ({ accesses }) => format.number(accesses) },
  ]
  return (
    <>
      <DataTable
        label={t('tab.rows')}
        rows={rows.slice((current - 1) * pageSize, current * pageSize)}
        columns={columns}
        rowKey={keyOf}
      />
      <Pager
        total={rows.length}
        pageInfo={{ hasPreviousPage: current > 1, hasNextPage: current < last }}
        onPrevious={() => setPage(current > 2 ? String(current - 1) : null)}
        onNext={() => setPage(String(current + 1))}
      />
    </>
  )
}

/** Two rows that agree in all of these would be one. */
function keyOf({ city, customerType, zone, medium, product, technology, speedMbps }: Row): string {
  return [city.ibgeCode, customerType, zone, medium, product, technology, speedMbps].join()
}
