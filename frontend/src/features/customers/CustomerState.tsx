import { useTranslation } from 'react-i18next'
import { ActiveBadge, ToneBadge } from '@/components/StatusBadge'

type Props = { customer: { active: boolean; anonymizedAt?: string | null } }

/** Whether the record is active; of an anonymised one there is nothing else to say. */
export function CustomerState({ customer: { active, anonymizedAt } }: Props) {
  const { t } = useTranslation('customers')
  return anonymizedAt ? <ToneBadge tone="neutral">{t('anonymized')}</ToneBadge> : <ActiveBadge active={active} />
}
