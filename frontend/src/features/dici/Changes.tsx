import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '@/components/list'
import { useFormat } from '@/lib/format'
import type { Change } from './documents'
import { rowColumns } from './rowColumns'
import { useRowHref } from './rowLink'

type Props = { label: string; changes: readonly Change[]; before: string; after: string }

/** The rows that differ, each with its accesses before and after. */
export function Changes({ label, changes, before, after }: Props) {
  const { t } = useTranslation(['dici', 'enums'])
  const format = useFormat()
  const rowHref = useRowHref()
  const columns: Column<Change>[] = [
    ...rowColumns<Change>(({ row }) => row, t, format),
    { key: 'before', header: before, align: 'right', render: ({ accessesBefore }) => format.number(accessesBefore) },
    { key: 'after', header: after, align: 'right', render: ({ accessesAfter }) => format.number(accessesAfter) },
    {
      key: 'difference',
      header: t('difference'),
      align: 'right',
      render: ({ accessesBefore, accessesAfter }) => format.difference(accessesAfter - accessesBefore),
    },
  ]
  return (
    <DataTable
      label={label}
      rows={changes}
      columns={columns}
      rowKey={({ row }) => row.key}
      rowHref={({ row }) => rowHref(row)}
    />
  )
}
