import { Anchor, Button, Paper, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { Can } from '@/components/Can'
import { CustomerDocument as DocumentNumber } from '@/components/CustomerDocument'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton, RecordNotFoundState } from '@/components/states'
import { formatPhone } from '@/lib/format'
import { useParam } from '@/lib/param'
import { urls } from '@/urls'
import { AnonymizeDialog } from './AnonymizeDialog'
import { Contracts } from './Contracts'
import { CustomerDialog } from './CustomerDialog'
import { CustomerState } from './CustomerState'
import { CustomerDocument, type CustomerRecord } from './documents'
import { Logins } from './Logins'

/** One customer: who it is, the contracts and the logins. */
export default function CustomerPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { t } = useTranslation(['customers', 'shell'])
  const query = useQuery({ query: CustomerDocument, variables: { id }, requestPolicy: 'cache-and-network' })
  const crumbs = [{ label: t('shell:customers'), href: urls.customers() }]
  const customer = query[0].data?.node
  if (customer?.__typename === 'Customer' && customer.id === id) return <View customer={customer} crumbs={crumbs} />
  return (
    <>
      <PageHeader title={t('title')} crumbs={crumbs} />
      <QueryView query={query} loading={<BlockSkeleton lines={8} />}>
        {() => (
          <RecordNotFoundState
            action={
              <Button component={AppLink} href={urls.customers()} variant="default">
                {t('goToList')}
              </Button>
            }
          />
        )}
      </QueryView>
    </>
  )
}

type Props = { customer: CustomerRecord; crumbs: { label: string; href: string }[] }

function View({ customer, crumbs }: Props) {
  const { t } = useTranslation('customers')
  const [editing, edit] = useParam('editar')
  const [anonymizing, anonymize] = useParam('anonimizar')
  const anonymized = Boolean(customer.anonymizedAt)
  return (
    <>
      <PageHeader
        title={customer.name}
        crumbs={crumbs}
        badge={<CustomerState customer={customer} />}
        actions={
          !anonymized && (
            <>
              <Can permission="ANONYMIZE">
                <Button variant="default" c="var(--vinculo-danger)" onClick={() => anonymize('1')}>
                  {t('anonymize.title')}
                </Button>
              </Can>
              <Can permission="REGISTER">
                <Button variant="default" onClick={() => edit('1')}>
                  {t('edit')}
                </Button>
              </Can>
            </>
          )
        }
      />
      <Stack gap="lg">
        {anonymized && (
          <Callout tone="info" title={t('anonymizedTitle')}>
            {t('anonymizedText')}
          </Callout>
        )}
        <Paper p="md">
          <CustomerFacts customer={customer} />
        </Paper>
        <section aria-label={t('contracts')}>
          <Title order={2} mb="xs">
            {t('contracts')}
          </Title>
          <Contracts contracts={customer.contracts} />
        </section>
        <section aria-label={t('logins')}>
          <Title order={2} mb="xs">
            {t('logins')}
          </Title>
          <Logins logins={customer.logins} />
        </section>
      </Stack>
      {!anonymized && (
        <CustomerDialog opened={editing !== null} customer={customer} onClose={() => edit(null, { replace: true })} />
      )}
      {!anonymized && anonymizing !== null && (
        <AnonymizeDialog customer={customer} onClose={() => anonymize(null, { replace: true })} />
      )}
    </>
  )
}

function CustomerFacts({ customer }: { customer: CustomerRecord }) {
  const { t } = useTranslation(['customers', 'enums'])
  const { id, email, phone } = customer
  return (
    <Facts
      columns={2}
      facts={[
        {
          label: t('document'),
          value: customer.anonymizedAt ? null : <DocumentNumber customerId={id} document={customer.document} />,
        },
        { label: t('type'), value: t(`enums:CustomerType.${customer.type}`) },
        {
          label: t('email'),
          value: email && (
            <Anchor href={`mailto:${email}`} fz="inherit">
              {email}
            </Anchor>
          ),
        },
        {
          label: t('phone'),
          value: phone && (
            <Anchor href={`tel:${phone.replace(/[^\d+]/g, '')}`} fz="inherit">
              {formatPhone(phone)}
            </Anchor>
          ),
        },
        { label: t('code'), value: customer.code },
        { label: t('createdAt'), value: <DateTime value={customer.createdAt} /> },
        ...(customer.active ? [] : [{ label: t('inactivatedAt'), value: <DateTime value={customer.inactivatedAt} /> }]),
        ...(customer.anonymizedAt
          ? [{ label: t('anonymizedAt'), value: <DateTime value={customer.anonymizedAt} /> }]
          : []),
      ]}
    />
  )
}
