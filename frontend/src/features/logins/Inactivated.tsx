import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'

type Props = { login: { activatedAt: string; inactivatedAt?: string | null } }

/** When a login went out of service, or that it never was in service. */
export function Inactivated({ login: { activatedAt, inactivatedAt } }: Props) {
  const { t } = useTranslation('logins')
  return inactivatedAt && inactivatedAt <= activatedAt ? t('neverInService') : <DateTime value={inactivatedAt} />
}
