import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { OverrideField } from '@/entities/cancellation/OverrideField'
import { ParametersGate } from '@/entities/parameters/ParametersNotice'
import { ReasonSelect } from '@/entities/reason/ReasonSelect'
import { useActiveReasons } from '@/entities/reason/useActiveReasons'
import { graphql } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { nodesOf } from '@/lib/list'
import { useCan } from '@/lib/session'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { Cancelled } from './Cancelled'

const RetryScheduledDocument = graphql(`
  mutation RetryScheduledCancellation($input: RetryScheduledCancellationInput!) {
    retryScheduledCancellation(input: $input) {
      scheduledCancellation {
        id
        scheduleStatus
        contract {
          id
          status
        }
      }
      cancellation {
        id
        protocol
        serviceOrder {
          id
          number
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = {
  id: string
  number: string
  reason: string
  /** The consumer asked. */
  byLaw: boolean
  /** It was refused because of open comodatos. */
  blocked: boolean
  onClose: () => void
  onDone: () => void
}

/** Attempts a refused scheduled cancellation again, now; for its own reason or another, and despite open comodatos if need be. */
export function RetryDialog({ id, number, reason, byLaw, blocked, onClose, onDone }: Props) {
  const { t } = useTranslation('cancellation')
  const { submit, submitting, problem } = useSubmit(RetryScheduledDocument, (data) => data.retryScheduledCancellation)
  const [reasons] = useActiveReasons()
  const [reasonId, setReasonId] = useState<string | null>(null)
  const [override, setOverride] = useState<string | null>(null)
  const mayOverride = useCan('OVERRIDE_COMODATOS') || byLaw
  useReturnFocus()
  const retry = async () => {
    const payload = await submit({ input: { id, reasonId, overrideOpenComodatos: override } })
    if (!payload) return
    const { cancellation } = payload
    if (cancellation) {
      toast(<Cancelled number={number} protocol={cancellation.protocol} order={cancellation.serviceOrder} />)
    }
    onDone()
    onClose()
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('retryTitle', { number })}
      confirmLabel={t('confirm', { number })}
      onConfirm={() => void retry()}
      submitting={submitting}
      problem={problem}
      danger
    >
      <ParametersGate>
        <Text fz="sm" mb="sm">
          {t('retryText')}
        </Text>
        <ReasonSelect
          ref={null}
          reasons={nodesOf(reasons.data?.cancellationReasons)}
          keeps={reason}
          value={reasonId}
          onChange={setReasonId}
        />
        {blocked && mayOverride && <OverrideField value={override} onChange={setOverride} byLaw={byLaw} />}
      </ParametersGate>
    </ConfirmDialog>
  )
}
