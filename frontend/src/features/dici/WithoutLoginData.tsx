import { Anchor, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList } from '@/components/list'
import { EmptyState } from '@/components/states'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { DiciWithoutLoginDataQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { periodOf } from './period'

const DiciWithoutLoginDataDocument = graphql(`
  query DiciWithoutLoginData(
    $cnpj: String!
    $year: Int!
    $month: Int!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      withoutLoginData(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...PageInfoFields
        }
        edges {
          node {
            id
            number
            activatedAt
            cancelledAt
            customer {
              id
              name
            }
            plan {
              id
              name
            }
          }
        }
      }
    }
  }
`)

type ContractWithoutData = RowOf<DiciWithoutLoginDataQuery['diciReport']['withoutLoginData']>
type Props = { cnpj: string; month: string; count: number }

/** The contracts whose accesses the month can't count, because a cancellation cleared their links. */
export function WithoutLoginData({ cnpj, month, count }: Props) {
  const { t } = useTranslation('dici')
  const list = useListState({ filters: [], sort: { field: 'NONE', direction: 'ASC' } })
  const query = useQuery({
    query: DiciWithoutLoginDataDocument,
    variables: { cnpj, ...periodOf(month), ...list.page },
    context: dependencies,
  })
  const columns: Column<ContractWithoutData, 'NONE'>[] = [
    { key: 'number', header: t('contract'), render: ({ number }) => number },
    { key: 'customer', header: t('customer'), render: ({ customer }) => customer.name },
    { key: 'plan', header: t('plan'), render: ({ plan }) => plan.name },
    {
      key: 'activated',
      header: t('activatedAt'),
      render: ({ activatedAt }) => <DateTime value={activatedAt} dateOnly />,
    },
    { key: 'cancelled', header: t('cancelledAt'), render: ({ cancelledAt }) => <DateTime value={cancelledAt} /> },
  ]
  return (
    <Stack gap="sm">
      {count > 0 && (
        <Callout tone="info" title={t('withoutLoginDataTitle')}>
          {t('withoutLoginDataText')}{' '}
          <Anchor component={AppLink} href={urls.parameters()} fz="inherit" underline="always">
            {t('withoutLoginDataLink')}
          </Anchor>
        </Callout>
      )}
      {count > 0 && (
        <Group justify="flex-end">
          <ExportButton
            list="contracts"
            where={{ withoutLoginDataIn: { cnpj, ...periodOf(month) } }}
            total={query[0].data?.diciReport.withoutLoginData.totalCount}
          />
        </Group>
      )}
      <div>
        <ConnectionList
          label={t('tab.withoutLoginData')}
          list={list}
          query={query}
          connection={(data) => data.diciReport.withoutLoginData}
          columns={columns}
          rowKey={({ id }) => id}
          rowHref={({ number }) => urls.contract(number)}
          empty={<EmptyState title={t('noneWithoutTitle')}>{t('noneWithoutText')}</EmptyState>}
        />
      </div>
    </Stack>
  )
}

const dependencies = dependsOn('Contract', 'Cancellation')
