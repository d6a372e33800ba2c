import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormat } from '@/lib/format'
import { useParam } from '@/lib/param'
import { useCan } from '@/lib/session'
import { hasEnded, promised } from './progress'
import { RunBatchDialog } from './RunBatchDialog'
import { StopBatchDialog } from './StopBatchDialog'

const BatchActionsFields = graphql(`
  fragment BatchActionsFields on CancellationBatch {
    id
    status
    origin
    dryRun
    onRefusal
    total
    cancelled
    scheduled
    refused
    stopRequested
    kept: rows(first: 1) {
      totalCount
    }
    ...RunBatchDialogFields
    ...StopBatchDialogFields
  }
`)

/** Stops a batch that goes on; makes the real one from a dry run. */
export function BatchActions(props: { batch: FragmentType<typeof BatchActionsFields> }) {
  const batch = readFragment(BatchActionsFields, props.batch)
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
        {action === 'interromper' && !batch.stopRequested && <StopBatchDialog batch={batch} onClose={close} />}
      </>
    )
  }
  if (!count) return null
  const label = t(batch.scheduled > 0 ? 'scheduleMany' : 'cancelMany', format.count(count))
  return (
    <>
      <Button color="red" onClick={() => act('cancelar')}>
        {label}
      </Button>
      {action === 'cancelar' && <RunBatchDialog batch={batch} label={label} onClose={close} />}
    </>
  )
}
