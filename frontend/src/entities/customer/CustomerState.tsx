import { useTranslation } from 'react-i18next'
import { ActiveBadge, ToneBadge } from '@/components/StatusBadge'
import { type FragmentType, graphql, readFragment } from '@/gql'

const CustomerStateFields = graphql(`
  fragment CustomerStateFields on Customer {
    active
    anonymizedAt
  }
`)

type Props = { customer: FragmentType<typeof CustomerStateFields> }

/** Whether the record is active; of an anonymised one there is nothing else to say. */
export function CustomerState({ customer }: Props) {
  const { active, anonymizedAt } = readFragment(CustomerStateFields, customer)
  const { t } = useTranslation('customers')
  return anonymizedAt ? <ToneBadge tone="neutral">{t('anonymized')}</ToneBadge> : <ActiveBadge active={active} />
}
