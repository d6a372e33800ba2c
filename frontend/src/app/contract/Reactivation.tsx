import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReactivateDialog } from '@/features/reactivation/ReactivateDialog'
import { LedBack } from './LedBack'

type Props = Omit<ComponentProps<typeof ReactivateDialog>, 'onHold'> & { cancelled: boolean; page: string }

/** The dialog Reativar contrato; an old link to it leads to the contract's page. */
export function Reactivation({ cancelled, page, ...dialog }: Props) {
  const { t } = useTranslation('reactivation')
  // The answer may come after the page behind it already shows a contract that isn't cancelled.
  const [held, setHeld] = useState(false)
  if (!cancelled && !held) return <LedBack to={page} because={t('notCancelled')} />
  return <ReactivateDialog {...dialog} onHold={setHeld} />
}
