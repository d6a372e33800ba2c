import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { activeWhere, type Column, FilteredList, useActiveChoices } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { WebhookEndpointsQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { type RowOf, useListState } from '@/lib/list'
import { useParam } from '@/lib/param'
import { urls } from '@/urls'
import { EndpointDialog } from './EndpointDialog'

const WebhookEndpointsDocument = graphql(`
  query WebhookEndpoints(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: WebhookEndpointOrder
    $where: WebhookEndpointWhereInput
  ) {
    webhookEndpoints(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          name
          url
          eventTypes
          ...EndpointStateFields
          updatedAt
        }
      }
    }
  }
`)

type EndpointRow = RowOf<WebhookEndpointsQuery['webhookEndpoints']>

/** The partners' addresses that events are sent to. */
export function Endpoints() {
  const { t } = useTranslation('integrations')
  const [dialog, open] = useParam('novo')
  const list = useListState({
    filters: ['q', 'situacao'],
    sort: { field: 'NAME', direction: 'ASC' },
    sortable: ['NAME'],
  })
  const { q, situacao } = list.filters
  const query = useQuery({
    query: WebhookEndpointsDocument,
    variables: {
      ...list.page,
      orderBy: list.sort,
      where: { nameContainsFold: q || undefined, ...activeWhere(situacao) },
    },
    requestPolicy: 'cache-and-network',
    context,
  })
  const columns: Column<EndpointRow, 'NAME'>[] = [
    { key: 'name', header: t('endpointName'), sort: 'NAME', render: ({ name }) => name },
    { key: 'url', header: t('url'), render: ({ url }) => <Address url={url} /> },
    { key: 'events', header: t('events'), render: ({ eventTypes }) => <Count types={eventTypes} /> },
    { key: 'active', header: t('state'), render: (endpoint) => <EndpointState endpoint={endpoint} /> },
  ]
  const add = <Button onClick={() => open('webhook')}>{t('newEndpoint')}</Button>
  return (
    <>
      <FilteredList
        search={t('searchEndpoint')}
        filters={[{ name: 'situacao', label: t('state'), options: useActiveChoices() }]}
        tools={<Group ml="auto">{add}</Group>}
        label={t('webhooks')}
        list={list}
        query={query}
        connection={(data) => data.webhookEndpoints}
        columns={columns}
        rowKey={({ id }) => id}
        rowHref={({ id }) => urls.webhook(id)}
        empty={
          <EmptyState title={t('noEndpointsTitle')} action={add}>
            {t('noEndpointsText')}
          </EmptyState>
        }
      />
      <EndpointDialog opened={dialog === 'webhook'} onClose={() => open(null, { replace: true })} />
    </>
  )
}

const context = dependsOn('WebhookEndpoint')

/** The address without what may be a secret in it. */
function Address({ url }: { url: string }) {
  const { host, pathname } = new URL(url)
  return (
    <Text fz="sm" lineClamp={1} maw={360}>
      {host}
      {pathname === '/' ? '' : pathname}
    </Text>
  )
}

function Count({ types }: { types: readonly string[] }) {
  const { t } = useTranslation('integrations')
  return types.length === 0 ? t('allEvents') : t('someEvents', { count: types.length })
}

const EndpointStateFields = graphql(`
  fragment EndpointStateFields on WebhookEndpoint {
    active
    disabledReason
  }
`)

/** Whether events are sent to it, and if not, why. */
export function EndpointState({ endpoint }: { endpoint: FragmentType<typeof EndpointStateFields> }) {
  const { active, disabledReason } = readFragment(EndpointStateFields, endpoint)
  const { t } = useTranslation('enums')
  return (
    <Group gap="xs" component="span" display="inline-flex">
      <ActiveBadge active={active} />
      {disabledReason === 'GONE' && (
        <Text fz="sm" component="span">
          {t('WebhookDisabledReason.GONE')}
        </Text>
      )}
    </Group>
  )
}
