import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '@/components/list'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { DiciChangesFieldsFragment } from '@/gql/graphql'
import { useFormat } from '@/lib/format'
import { rowColumns } from './rowColumns'
import { useRowHref } from './rowLink'

const DiciChangesFields = graphql(`
  fragment DiciChangesFields on DiciRowChange {
    accessesBefore
    accessesAfter
    row {
      key
      ...DiciRowColumnsFields
    }
  }
`)

type Change = DiciChangesFieldsFragment
type Props = {
  label: string
  changes: readonly FragmentType<typeof DiciChangesFields>[]
  before: string
  after: string
}

/** The rows that differ, each with its accesses before and after. */
export function Changes({ label, before, after, ...props }: Props) {
  const changes = readFragment(DiciChangesFields, props.changes)
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
