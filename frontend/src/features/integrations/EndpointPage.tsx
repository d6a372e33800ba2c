import { Code, Paper, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { Callout } from '@/components/Callout'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { PageHeader } from '@/components/PageHeader'
import { RecordPage } from '@/components/RecordPage'
import { graphql } from '@/gql'
import type { WebhookEndpointQuery } from '@/gql/graphql'
import type enums from '@/i18n/pt-BR/enums.json'
import { actorName } from '@/lib/actor'
import { useFormat } from '@/lib/format'
import { nodeOf } from '@/lib/node'
import { urls } from '@/urls'
import { Deliveries } from './Deliveries'
import { EndpointActions } from './EndpointActions'
import { EndpointState } from './Endpoints'

const WebhookEndpointDocument = graphql(`
  query WebhookEndpoint($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on WebhookEndpoint {
        name
        url
        eventTypes
        selection
        disabledAt
        previousSecretUntil
        createdAt
        createdByName
        ...EndpointActionsFields
        ...EndpointStateFields
      }
    }
  }
`)

type Endpoint = Extract<NonNullable<WebhookEndpointQuery['node']>, { __typename: 'WebhookEndpoint' }>

/** One endpoint: what it gets, and what was sent to it. */
export default function EndpointPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { t } = useTranslation(['integrations', 'shell'])
  const query = useQuery({ query: WebhookEndpointDocument, variables: { id } })
  const crumbs = [{ label: t('shell:integrations'), href: urls.integrations({ aba: 'webhooks' }) }]
  return (
    <RecordPage
      query={query}
      record={nodeOf(query[0].data?.node, 'WebhookEndpoint', id)}
      title={t('webhook')}
      crumbs={crumbs}
      list={{ label: t('goToEndpoints'), href: urls.integrations({ aba: 'webhooks' }) }}
      permission="INTEGRATE"
    >
      {(endpoint) => <View key={id} endpoint={endpoint} crumbs={crumbs} />}
    </RecordPage>
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
