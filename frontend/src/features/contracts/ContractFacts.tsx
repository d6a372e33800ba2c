import { Anchor, Group, Paper } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Fact, Facts } from '@/components/Facts'
import { addressOf } from '@/entities/contract/address'
import { hasEnded } from '@/entities/contract/states'
import { CustomerDocument } from '@/entities/customer/CustomerDocument'
import { CustomerState } from '@/entities/customer/CustomerState'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { formatDocument, useFormat } from '@/lib/format'
import { urls } from '@/urls'

const ContractFactsFields = graphql(`
  fragment ContractFactsFields on Contract {
    status
    statusChangedAt
    createdAt
    activatedAt
    cancelledAt
    street
    streetNumber
    district
    postalCode
    zone
    city {
      id
      name
      state
    }
    customer {
      id
      name
      type
      active
      anonymizedAt
      ...CustomerDocumentFields
      ...CustomerStateFields
    }
    plan {
      id
      name
      priceCents
    }
    branch {
      id
      name
      cnpj
    }
  }
`)

/** Who the contract is with, what is sold, where and since when. */
export function ContractFacts(props: { contract: FragmentType<typeof ContractFactsFields> }) {
  const contract = readFragment(ContractFactsFields, props.contract)
  const { t } = useTranslation(['contracts', 'enums'])
  const format = useFormat()
  const { customer, plan, branch } = contract
  const facts: Fact[] = [
    {
      label: t('customer'),
      value: (
        <Group gap="xs" component="span">
          <Anchor component={AppLink} href={urls.customer(customer.id)} inherit>
            {customer.name}
          </Anchor>
          {!customer.active && <CustomerState customer={customer} />}
        </Group>
      ),
    },
    {
      label: t('document'),
      value: customer.anonymizedAt ? null : <CustomerDocument customer={customer} />,
    },
    { label: t('customerType'), value: t(`enums:CustomerType.${customer.type}`) },
    {
      label: t('plan'),
      value: [plan.name, plan.priceCents ? format.money(plan.priceCents) : ''].filter(Boolean).join(' · '),
    },
    { label: t('branch'), value: `${branch.name} · ${formatDocument(branch.cnpj)}` },
    {
      label: t('address'),
      value: [addressOf(contract), contract.zone && t(`enums:Zone.${contract.zone}`)].filter(Boolean).join(' · '),
    },
    { label: t('activatedAt'), value: <DateTime value={contract.activatedAt} /> },
    hasEnded(contract.status)
      ? {
          label: t(contract.status === 'WITHDRAWN' ? 'withdrawnAt' : 'cancelledAt'),
          value: <DateTime value={contract.cancelledAt} />,
        }
      : { label: t('statusSince'), value: <DateTime value={contract.statusChangedAt} /> },
    { label: t('createdAt'), value: <DateTime value={contract.createdAt} /> },
  ]
  return (
    <Paper p="md">
      <Facts facts={facts} columns={3} />
    </Paper>
  )
}
