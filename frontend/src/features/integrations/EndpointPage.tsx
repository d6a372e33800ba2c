import { Button, Code, Paper, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { RequirePermission } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton, RecordNotFoundState } from '@/components/states'
import type enums from '@/i18n/pt-BR/enums.json'
import { actorName } from '@/lib/actor'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import { Deliveries } from './Deliveries'
import { type Endpoint, WebhookEndpointDocument } from './documents'
import { EndpointActions } from './EndpointActions'
import { EndpointState } from './Endpoints'

/** One endpoint: what it gets, and what was sent to it. */
export default function EndpointPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { t } = useTranslation(['integrations', 'shell'])
  const query = useQuery({ query: WebhookEndpointDocument, variables: { id } })
  const node = query[0].data?.node
  const crumbs = [{ label: t('shell:integrations'), href: urls.integrations({ aba: 'webhooks' }) }]
  if (node?.__typename === 'WebhookEndpoint' && node.id === id) return <View key={id} endpoint={node} crumbs={crumbs} />
  return (
    <>
      <PageHeader title={t('webhook')} crumbs={crumbs} />
      <RequirePermission permission="INTEGRATE">
        <QueryView query={query} loading={<BlockSkeleton lines={8} />}>
          {() => (
            <RecordNotFoundState
              action={
                <Button component={AppLink} href={urls.integrations({ aba: 'webhooks' })} variant="default">
                  {t('goToEndpoints')}
                </Button>
              }
            />
          )}
        </QueryView>
      </RequirePermission>
    </>
  )
}

type Props = { endpoint: Endpoint; crumbs: { label: string; href: string }[] }

function View({ endpoint, crumbs }: Props) {
  const { t } = useTranslation('integrations')
  const format = useFormat()
  return (
    <>
      <PageHeader
        title={endpoint.name}
        crumbs={crumbs}
        badge={<EndpointState endpoint={endpoint} />}
        actions={<EndpointActions endpoint={endpoint} />}
      />
      <Stack gap="md">
        {endpoint.previousSecretUntil && (
          <Callout tone="info">{t('bothSign', { until: format.dateTime(endpoint.previousSecretUntil) })}</Callout>
        )}
        <EndpointFacts endpoint={endpoint} />
        <section aria-labelledby="deliveries">
          <Title order={2} id="deliveries" mb="xs">
            {t('deliveries')}
          </Title>
          <Deliveries endpointId={endpoint.id} />
        </section>
      </Stack>
    </>
  )
}

function EndpointFacts({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation(['integrations', 'enums'])
  const { url, eventTypes, selection, createdAt, createdByName, disabledAt } = endpoint
  const names = eventTypes.map((type) => t(`enums:EventType.${type as keyof (typeof enums)['EventType']}`))
  return (
    <Paper p="md">
      <Facts
        columns={2}
        facts={[
          { label: t('url'), value: <span style={{ overflowWrap: 'anywhere' }}>{url}</span> },
          { label: t('events'), value: names.length === 0 ? t('allEvents') : names.join(' · ') },
          { label: t('selection'), value: selection ? <Code>{selection}</Code> : t('defaultSelection') },
          { label: t('createdAt'), value: <DateTime value={createdAt} /> },
          { label: t('createdBy'), value: actorName(createdByName) },
          ...(disabledAt ? [{ label: t('disabledAt'), value: <DateTime value={disabledAt} /> }] : []),
        ]}
      />
    </Paper>
  )
}
