import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton, EmptyState } from '@/components/states'
import type { BatchContracts } from '@/entities/contract/selection'
import { ParametersGate } from '@/entities/parameters/ParametersNotice'
import { useActiveReasons } from '@/entities/reason/useActiveReasons'
import { useReturnFocus } from '@/lib/focus'
import { nodesOf } from '@/lib/list'
import { BulkForm } from './BulkForm'

type Props = {
  /** Null when none is chosen, as when a link opened the dialog. */
  contracts: BatchContracts | null
  /** How many they are; undefined while it isn't known. */
  count: number | undefined
  onClose: () => void
}

/** Cancelar em lote: why, when and how; then a dry run, from which the real batch is started. Shown while it is mounted. */
export function BulkDialog({ contracts, count, onClose }: Props) {
  const { t } = useTranslation('batches')
  const reasons = useActiveReasons()
  const [held, setHeld] = useState(false)
  useReturnFocus()
  return (
    <FormDialog large held={held} onClose={onClose} title={t('bulkTitle')} size={640} permission="CANCEL">
      {contracts ? (
        <ParametersGate>
          <QueryView query={reasons} loading={<BlockSkeleton lines={10} />}>
            {(data) => (
              <BulkForm
                contracts={contracts}
                count={count}
                reasons={nodesOf(data.cancellationReasons)}
                onClose={onClose}
                onHold={setHeld}
              />
            )}
          </QueryView>
        </ParametersGate>
      ) : (
        <EmptyState title={t('noneChosenTitle')}>{t('noneChosenText')}</EmptyState>
      )}
    </FormDialog>
  )
}
