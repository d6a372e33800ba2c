import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReactivateDialog } from '@/features/reactivation/ReactivateDialog'
import type { Contract } from './contractQuery'
import { LedBack } from './LedBack'

type Props = { contract: Contract; page: string; onClose: () => void }

/** The dialog Reativar contrato; an old link to it leads to the contract's page. */
export function Reactivation({ contract, page, onClose }: Props) {
  const { t } = useTranslation('reactivation')
  // It shows the new passwords while the page behind it already shows a contract that isn't cancelled.
  const [held, setHeld] = useState(false)
  if (contract.status !== 'CANCELLED' && !held) {
    return <LedBack to={page} because={t('notCancelled')} />
  }
  return <ReactivateDialog contract={contract} onClose={onClose} onHold={setHeld} />
}
