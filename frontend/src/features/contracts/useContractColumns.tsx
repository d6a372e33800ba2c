import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import type { Column } from '@/components/list'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ContractColumnsFieldsFragment } from '@/gql/graphql'
import { formatDocument, useFormat } from '@/lib/format'

const ContractColumnsFields = graphql(`
  fragment ContractColumnsFields on Contract {
    id
    number
    status
    statusChangedAt
    createdAt
    customer {
      id
      name
      document
    }
    plan {
      id
      name
    }
    branch {
      id
      name
    }
    scheduledCancellation {
      id
      scheduleStatus
      effectiveAt
    }
  }
`)

type Contract = ContractColumnsFieldsFragment
type Row = FragmentType<typeof ContractColumnsFields>

export const sortable = ['NUMBER', 'STATUS_CHANGED_AT', 'CREATED_AT'] as const

/** The columns of the list of contracts. */
export function useContractColumns(): Column<Row, (typeof sortable)[number]>[] {
  const { t } = useTranslation('contracts')
  const columns: Column<Contract, (typeof sortable)[number]>[] = [
    { key: 'number', header: t('number'), sort: 'NUMBER', render: (row) => row.number },
    { key: 'customer', header: t('customer'), render: (row) => row.customer.name },
    {
      key: 'document',
      header: t('document'),
      render: (row) => <span style={{ whiteSpace: 'nowrap' }}>{formatDocument(row.customer.document)}</span>,
    },
    { key: 'plan', header: t('plan'), render: (row) => <Short text={row.plan.name} /> },
    { key: 'branch', header: t('branch'), render: (row) => <Short text={row.branch.name} /> },
    { key: 'status', header: t('status'), render: (row) => <State row={row} /> },
    {
      key: 'since',
      header: t('since'),
      sort: 'STATUS_CHANGED_AT',
      render: (row) => <DateTime value={row.statusChangedAt} />,
    },
    {
      key: 'created',
      header: t('createdAt'),
      sort: 'CREATED_AT',
      hideOnCard: true,
      render: (row) => <DateTime value={row.createdAt} dateOnly />,
    },
  ]
  return columns.map((column) => ({
    ...column,
    render: (row) => column.render(readFragment(ContractColumnsFields, row)),
  }))
}

/** The contract's state, and whether its cancellation is scheduled or was refused at its time. */
function State({ row }: { row: Contract }) {
  const { t } = useTranslation('contracts')
  const format = useFormat()
  const { scheduledCancellation: scheduled } = row
  return (
    <Group component="span" gap={4} display="inline-flex">
      <StatusBadge kind="ContractStatus" value={row.status} />
      {scheduled?.scheduleStatus === 'SCHEDULED' && (
        <ToneBadge tone="info">{t('scheduledBadge', { date: format.date(scheduled.effectiveAt) })}</ToneBadge>
      )}
      {scheduled?.scheduleStatus === 'REFUSED' && <ToneBadge tone="danger">{t('refusedBadge')}</ToneBadge>}
    </Group>
  )
}

/** A register's name, cut off where it would make its row higher than the others. */
function Short({ text }: { text: string }) {
  return (
    <Text span inherit truncate display="inline-block" maw={184} title={text} style={{ verticalAlign: 'bottom' }}>
      {text}
    </Text>
  )
}
