import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { Callout } from '@/components/Callout'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { PageHeader } from '@/components/PageHeader'
import { RecordPage } from '@/components/RecordPage'
import { CustomerDocument as DocumentNumber } from '@/entities/customer/CustomerDocument'
import { CustomerState } from '@/entities/customer/CustomerState'
import { type ClosedMonth, ClosedMonths } from '@/entities/dici/ClosedMonths'
import { graphql } from '@/gql'
import type { CustomerQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { type Format, formatPhone, useFormat } from '@/lib/format'
import { nodeOf } from '@/lib/node'
import { useParam } from '@/lib/param'
import { urls } from '@/urls'
import { AnonymizeDialog } from './AnonymizeDialog'
import { Contracts, useContracts } from './Contracts'
import { CustomerDialog } from './CustomerDialog'
import { Logins, useLogins } from './Logins'

const CustomerDocument = graphql(`
  query Customer($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Customer {
        code
        name
        type
        active
        inactivatedAt
        ...CustomerDocumentFields
        ...CustomerStateFields
        anonymizedAt
        email
        phone
        createdAt
        contractsConnection(first: 1) {
          totalCount
        }
        notCancelled: contractsConnection(first: 5, where: { statusNotIn: [CANCELLED, WITHDRAWN] }, orderBy: { field: NUMBER }) {
          totalCount
        }
        loginsConnection(first: 1) {
          totalCount
        }
        ...AnonymizeDialogFields
        ...CustomerDialogFields
      }
    }
  }
`)

type CustomerRecord = Extract<NonNullable<CustomerQuery['node']>, { __typename: 'Customer' }>

/** One customer: who it is, the contracts and the logins. Its page is remounted for another one. */
export default function CustomerPage() {
  const { id = '' } = useParams<{ id: string }>()
  return <CustomerById key={id} id={id} />
}

const context = dependsOn('Contract', 'Login')

function CustomerById({ id }: { id: string }) {
  const { t } = useTranslation(['customers', 'shell'])
  const query = useQuery({ query: CustomerDocument, variables: { id }, requestPolicy: 'cache-and-network', context })
  // All at once, and shown at once, so that nothing moves.
  const contracts = useContracts(id)
  const logins = useLogins(id)
  const listed = [contracts.query, logins.query].every(([{ data, error }]) => data || error)
  const crumbs = [{ label: t('shell:customers'), href: urls.customers() }]
  return (
    <RecordPage
      query={query}
      record={nodeOf(query[0].data?.node, 'Customer', id)}
      waiting={!listed}
      title={t('title')}
      crumbs={crumbs}
      list={{ label: t('goToList'), href: urls.customers() }}
    >
      {(customer) => <View customer={customer} contracts={contracts} logins={logins} crumbs={crumbs} />}
    </RecordPage>
  )
}

type Props = {
  customer: CustomerRecord
  contracts: ReturnType<typeof useContracts>
  logins: ReturnType<typeof useLogins>
  crumbs: { label: string; href: string }[]
}

function View({ customer, contracts, logins, crumbs }: Props) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const [editing, edit] = useParam('editar')
  const [anonymizing, anonymize] = useParam('anonimizar')
  const anonymized = Boolean(customer.anonymizedAt)
  const [changed, setChanged] = useState<readonly ClosedMonth[]>([])
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
        <ClosedMonths months={changed} />
        {anonymized && (
          <Callout tone="info" title={t('anonymizedTitle')}>
            {t('anonymizedText')}
          </Callout>
        )}
        <Paper p="md">
          <CustomerFacts customer={customer} />
        </Paper>
        <section aria-label={t('contracts')}>
          <Heading text={t('contracts')}>{contractCounts(customer, t, format)}</Heading>
          <Contracts {...contracts} total={customer.contractsConnection.totalCount} />
        </section>
        <section aria-label={t('logins')}>
          <Heading text={t('logins')}>{total(customer.loginsConnection.totalCount, t, format)}</Heading>
          <Logins {...logins} />
        </section>
      </Stack>
      {!anonymized && (
        <CustomerDialog
          opened={editing !== null}
          customer={customer}
          onClose={() => edit(null, { replace: true })}
          onSaved={(months) => {
            setChanged(months)
            edit(null, { replace: true })
          }}
        />
      )}
      {!anonymized && anonymizing !== null && (
        <AnonymizeDialog customer={customer} onClose={() => anonymize(null, { replace: true })} />
      )}
    </>
  )
}

type T = TFunction<'customers'>

/** How many there are, and how many of them are still to be cancelled. */
function contractCounts({ contractsConnection, notCancelled }: CustomerRecord, t: T, format: Format) {
  const { totalCount: left } = notCancelled
  const notYet = left < contractsConnection.totalCount && t('notCancelled', format.count(left))
  return [total(contractsConnection.totalCount, t, format), notYet].filter(Boolean).join(', ')
}

const total = (count: number, t: T, format: Format) => (count > 0 ? t('inAll', format.count(count)) : '')

/** What a list is of; children says how many. */
function Heading({ text, children }: { text: string; children: string }) {
  return (
    <Group gap="xs" align="baseline" mb="xs">
      <Title order={2}>{text}</Title>
      <Text fz="sm" c="dimmed" data-figures>
        {children}
      </Text>
    </Group>
  )
}

function CustomerFacts({ customer }: { customer: CustomerRecord }) {
  const { t } = useTranslation(['customers', 'enums'])
  const { email, phone } = customer
  return (
    <Facts
      columns={2}
      facts={[
        {
          label: t('document'),
          value: customer.anonymizedAt ? null : <DocumentNumber customer={customer} />,
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
