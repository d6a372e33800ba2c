import { Anchor, Grid, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { PageHeader } from '@/components/PageHeader'
import { RecordPage } from '@/components/RecordPage'
import { StatusBadge } from '@/components/StatusBadge'
import { addressOf } from '@/entities/contract/address'
import { graphql } from '@/gql'
import type { ServiceOrderQuery } from '@/gql/graphql'
import { formatPhone } from '@/lib/format'
import { nodeOf } from '@/lib/node'
import { urls } from '@/urls'
import { AdvanceActions } from './AdvanceActions'
import { Items } from './Items'

const ServiceOrderDocument = graphql(`
  query ServiceOrder($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on ServiceOrder {
        number
        status
        instructions
        createdAt
        scheduledFor
        closedAt
        template {
          id
          name
        }
        customer {
          id
          name
          phone
        }
        contract {
          id
          number
          street
          streetNumber
          district
          postalCode
          city {
            id
            name
            state
          }
        }
        cancellation {
          id
          effectiveAt
        }
        items {
          id
          ...ServiceOrderItemsFields
        }
        ...AdvanceActionsFields
      }
    }
  }
`)

type ServiceOrder = Extract<NonNullable<ServiceOrderQuery['node']>, { __typename: 'ServiceOrder' }>

/** One service order: what is to be done, where, and its next step. */
export default function ServiceOrderPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { t } = useTranslation(['serviceOrders', 'shell'])
  const query = useQuery({ query: ServiceOrderDocument, variables: { id } })
  const crumbs = [{ label: t('shell:serviceOrders'), href: urls.serviceOrders() }]
  return (
    <RecordPage
      query={query}
      record={nodeOf(query[0].data?.node, 'ServiceOrder', id)}
      title={t('title')}
      crumbs={crumbs}
      list={{ label: t('goToList'), href: urls.serviceOrders() }}
    >
      {(order) => <View order={order} crumbs={crumbs} />}
    </RecordPage>
  )
}

type Props = { order: ServiceOrder; crumbs: { label: string; href: string }[] }

function View({ order, crumbs }: Props) {
  const { t } = useTranslation('serviceOrders')
  const pickup = order.cancellation !== null
  return (
    <>
      <PageHeader
        title={t('orderTitle', { number: order.number })}
        crumbs={crumbs}
        badge={<StatusBadge kind="ServiceOrderStatus" value={order.status} />}
        description={order.template.name}
        actions={<AdvanceActions order={order} />}
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Paper p="md" h="100%">
            <OrderFacts order={order} />
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Paper p="md" h="100%">
            <Title order={2} mb="xs">
              {t('instructions')}
            </Title>
            <Text fz="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {order.instructions || t('noInstructions')}
            </Text>
          </Paper>
        </Grid.Col>
      </Grid>
      <Stack gap="xs" mt="lg">
        <Title order={2}>{t(pickup ? 'itemsToFetch' : 'items')}</Title>
        <Items items={order.items} pickup={pickup} />
      </Stack>
    </>
  )
}

function OrderFacts({ order }: { order: ServiceOrder }) {
  const { t } = useTranslation('serviceOrders')
  const { contract, customer, cancellation } = order
  return (
    <Facts
      facts={[
        {
          label: t('customer'),
          value: (
            <Anchor component={AppLink} href={urls.customer(customer.id)} fz="inherit">
              {customer.name}
            </Anchor>
          ),
        },
        { label: t('phone'), value: customer.phone && formatPhone(customer.phone) },
        {
          label: t('contract'),
          value: (
            <Anchor component={AppLink} href={urls.contract(contract.number)} fz="inherit">
              {contract.number}
            </Anchor>
          ),
        },
        { label: t('address'), value: addressOf(contract) },
        {
          label: t('reason'),
          value: cancellation && (
            <>
              {t('openedByCancellation')} <DateTime value={cancellation.effectiveAt} />
            </>
          ),
        },
        { label: t('openedAt'), value: <DateTime value={order.createdAt} /> },
        { label: t('scheduledFor'), value: <DateTime value={order.scheduledFor} /> },
        { label: t('closedAt'), value: <DateTime value={order.closedAt} /> },
      ]}
    />
  )
}
