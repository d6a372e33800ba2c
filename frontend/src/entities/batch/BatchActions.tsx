import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format'
import { useParam } from '@/lib/param'
import { useCan } from '@/lib/session'
import type { Batch } from './documents'
import { hasEnded, promised } from './progress'
import { RunDialog } from './RunDialog'
import { StopDialog } from './StopDialog'

/** Stops a batch that goes on; makes the real one from a dry run. */
export function BatchActions({ batch }: { batch: Batch }) {
  const { t } = useTranslation('batches')
  const format = useFormat()
  const mayCancel = useCan('CANCEL')
  const [action, act] = useParam('acao')
  if (!mayCancel) return null
  const close = () => act(null, { replace: true })
  const count = promised(batch)
  if (!hasEnded(batch)) {
    return (
      <>
        <Button variant="default" disabled={batch.stopRequested} onClick={() => act('interromper')}>
          {t('stop')}
        </Button>
        {action === 'interromper' && !batch.stopRequested && <StopDialog batch={batch} onClose={close} />}
      </>
    )
  }
  if (!count) return null
  const label = t(batch.scheduled > 0 ? 'scheduleMany' : 'cancelMany', { count, formatted: format.number(count) })
  return (
    <>
      <Button color="red" onClick={() => act('cancelar')}>
        {label}
      </Button>
      {action === 'cancelar' && <RunDialog batch={batch} label={label} onClose={close} />}
    </>
  )
}
