import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { type Column, ConnectionList, FilterSelect, ListToolbar, SearchInput } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { dependsOn } from '@/lib/client'
import { useListState } from '@/lib/list'
import { useParam } from '@/lib/param'
import { urls } from '@/urls'
import { type EndpointRow, WebhookEndpointsDocument } from './documents'
import { EndpointDialog } from './EndpointDialog'

/** The addresses of partners that are told of events. */
export function Endpoints() {
  const { t } = useTranslation(['integrations', 'enums'])
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
      where: { nameContainsFold: q || undefined, active: situacao ? situacao === 'ativos' : undefined },
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
      <ListToolbar filtered={list.filtered} onClear={list.clearFilters}>
        <SearchInput label={t('searchEndpoint')} value={q} onChange={(value) => list.setFilter('q', value)} />
        <FilterSelect
          label={t('state')}
          value={situacao}
          onChange={(value) => list.setFilter('situacao', value)}
          options={[
            { value: 'ativos', label: t('enums:Active.ACTIVE') },
            { value: 'inativos', label: t('enums:Active.INACTIVE') },
          ]}
        />
        <Group ml="auto">{add}</Group>
      </ListToolbar>
      <ConnectionList
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

type StateProps = { endpoint: { active: boolean; disabledReason?: 'BY_HAND' | 'GONE' | null } }

/** Whether events are sent to it, and if not, why. */
export function EndpointState({ endpoint: { active, disabledReason } }: StateProps) {
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
