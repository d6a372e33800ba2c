import { Anchor, Button, Grid, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { StatusBadge } from '@/components/StatusBadge'
import { BlockSkeleton, RecordNotFoundState } from '@/components/states'
import { formatPhone, formatPostalCode } from '@/lib/format'
import { urls } from '@/urls'
import { AdvanceActions } from './AdvanceActions'
import { type ServiceOrder, ServiceOrderDocument } from './documents'
import { Items } from './Items'

/** One service order: what is to be done, where, and its next step. */
export default function ServiceOrderPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { t } = useTranslation(['serviceOrders', 'shell'])
  const query = useQuery({ query: ServiceOrderDocument, variables: { id } })
  const crumbs = [{ label: t('shell:serviceOrders'), href: urls.serviceOrders() }]
  const node = query[0].data?.node
  if (node?.__typename === 'ServiceOrder' && node.id === id) return <View order={node} crumbs={crumbs} />
  return (
    <>
      <PageHeader title={t('title')} crumbs={crumbs} />
      <QueryView query={query} loading={<BlockSkeleton lines={8} />}>
        {() => (
          <RecordNotFoundState
            action={
              <Button component={AppLink} href={urls.serviceOrders()} variant="default">
                {t('goToList')}
              </Button>
            }
          />
        )}
      </QueryView>
    </>
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

function addressOf({ street, streetNumber, district, city, postalCode }: ServiceOrder['contract']): string {
  const lines = [
    [street, streetNumber].filter(Boolean).join(', '),
    district,
    city && `${city.name}/${city.state}`,
    postalCode && formatPostalCode(postalCode),
  ]
  return lines.filter(Boolean).join(' · ')
}
