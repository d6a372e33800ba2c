import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { DateTimeField } from '@/components/DateTimeField'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ServiceOrderStatus } from '@/gql/graphql'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { AdvanceServiceOrderDocument } from './advanceServiceOrder'
import { useHeadingFocus } from './useHeadingFocus'

const AdvanceDialogFields = graphql(`
  fragment AdvanceDialogFields on ServiceOrder {
    id
    number
    scheduledFor
    items {
      id
      status
    }
  }
`)

type Props = {
  order: FragmentType<typeof AdvanceDialogFields>
  status: Exclude<ServiceOrderStatus, 'OPEN'>
  onClose: () => void
}

/** Says what a step means and takes it; SCHEDULED asks for when. */
export function AdvanceDialog({ status, onClose, ...props }: Props) {
  const order = readFragment(AdvanceDialogFields, props.order)
  const { t } = useTranslation(['serviceOrders', 'enums'])
  const [scheduledFor, setScheduledFor] = useState(order.scheduledFor)
  const [invalid, setInvalid] = useState(false)
  const [missing, setMissing] = useState(false)
  const { submit, submitting, problem } = useSubmit(AdvanceServiceOrderDocument, (data) => data.advanceServiceOrder)
  const taken = useHeadingFocus()
  const { number } = order
  const scheduling = status === 'SCHEDULED'
  const stillOpen = order.items.filter((item) => item.status === 'OPEN').length

  const confirm = async () => {
    if (scheduling && (invalid || !scheduledFor)) return setMissing(!invalid)
    const payload = await submit({
      input: { id: order.id, status, scheduledFor: scheduling ? scheduledFor : undefined },
    })
    if (!payload) return
    taken.current = true
    toast(t('advanced', { number, status: t(`enums:ServiceOrderStatus.${status}`).toLowerCase() }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      danger={status === 'CANCELLED'}
      onClose={onClose}
      title={t(`step.${status}.title`, { number })}
      confirmLabel={t(`step.${status}.confirm`, { number })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="sm">
        <Text fz="sm">{t(`step.${status}.text`)}</Text>
        {status === 'CANCELLED' && stillOpen > 0 && (
          <Callout tone="attention">{t('itemsStillOpen', { count: stillOpen })}</Callout>
        )}
        {scheduling && (
          <DateTimeField
            label={t('scheduledFor')}
            required
            data-autofocus
            value={scheduledFor}
            error={missing && t('dateRequired')}
            onChange={(value, wrong) => {
              setScheduledFor(value)
              setInvalid(wrong)
              setMissing(false)
            }}
          />
        )}
      </Stack>
    </ConfirmDialog>
  )
}
