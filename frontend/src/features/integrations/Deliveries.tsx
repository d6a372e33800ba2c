import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { type Column, FilteredList } from '@/components/list'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { ContractLink } from '@/entities/contract/ContractLink'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { WebhookDeliveriesQuery, WebhookDeliveryStatus } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { absent, useFormat } from '@/lib/format'
import { nodesOf, type RowOf, useListState } from '@/lib/list'
import { useParam } from '@/lib/param'
import { usePolling } from '@/lib/polling'
import { DeliveryDialog } from './DeliveryDialog'

const WebhookDeliveriesDocument = graphql(`
  query WebhookDeliveries(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: WebhookDeliveryOrder
    $where: WebhookDeliveryWhereInput
  ) {
    webhookDeliveries(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          status
          createdAt
          attemptCount
          nextAttemptAt
          deliveredAt
          event {
            id
            type
            contract {
              id
              ...ContractLinkFields
            }
          }
        }
      }
    }
  }
`)

type DeliveryRow = RowOf<WebhookDeliveriesQuery['webhookDeliveries']>

const statuses: WebhookDeliveryStatus[] = ['PENDING', 'DELIVERED', 'FAILED', 'DISCARDED']

/** How often the list is refetched while deliveries are waiting, in milliseconds. */
const refresh = 3_000

/** What was sent to an endpoint, or waits to be; newest first. */
export function Deliveries({ endpointId }: { endpointId: string }) {
  const { t } = useTranslation(['integrations', 'enums'])
  const format = useFormat()
  const [shown, show] = useParam('entrega')
  const list = useListState({ filters: ['situacao'], sort: { field: 'CREATED_AT', direction: 'DESC' } })
  const status = statuses.find((name) => name === list.filters.situacao)
  const where = { hasEndpointWith: [{ id: endpointId }], status }
  const query = useQuery({
    query: WebhookDeliveriesDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    requestPolicy: 'cache-and-network',
    context,
  })
  const [{ data }, execute] = query
  const waiting = nodesOf(data?.webhookDeliveries).some((delivery) => delivery.status === 'PENDING')
  usePolling(waiting, execute, refresh)
  const columns: Column<DeliveryRow, 'CREATED_AT'>[] = [
    {
      key: 'createdAt',
      header: t('when'),
      sort: 'CREATED_AT',
      render: ({ createdAt }) => <DateTime value={createdAt} />,
    },
    { key: 'event', header: t('event'), render: ({ event }) => t(`enums:EventType.${event.type}`) },
    {
      key: 'contract',
      header: t('contract'),
      render: ({ event }) => (event.contract ? <ContractLink contract={event.contract} /> : absent),
    },
    {
      key: 'status',
      header: t('state'),
      render: (delivery) => <StatusBadge kind="WebhookDeliveryStatus" value={delivery.status} />,
    },
    {
      key: 'attempts',
      header: t('attempts'),
      align: 'right',
      render: ({ attemptCount }) => format.number(attemptCount),
    },
    { key: 'next', header: t('nextAttempt'), render: ({ nextAttemptAt }) => <DateTime value={nextAttemptAt} /> },
  ]
  return (
    <>
      <FilteredList
        filters={[
          {
            name: 'situacao',
            label: t('state'),
            options: statuses.map((value) => ({ value, label: t(`enums:WebhookDeliveryStatus.${value}`) })),
          },
        ]}
        tools={
          <ExportButton
            list="webhookDeliveries"
            where={where}
            orderBy={list.sort}
            total={data?.webhookDeliveries.totalCount}
          />
        }
        label={t('deliveries')}
        list={list}
        query={query}
        connection={(data) => data.webhookDeliveries}
        columns={columns}
        rowKey={({ id }) => id}
        rowActions={(delivery) => (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => show(delivery.id)}
            aria-label={t('detailsOf', { name: t(`enums:EventType.${delivery.event.type}`) })}
          >
            {t('details')}
          </Button>
        )}
        empty={<EmptyState title={t('noDeliveriesTitle')}>{t('noDeliveriesText')}</EmptyState>}
      />
      <DeliveryDialog id={shown} onClose={() => show(null, { replace: true })} />
    </>
  )
}

const context = dependsOn('WebhookDelivery')
