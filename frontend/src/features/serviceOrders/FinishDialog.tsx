import { Checkbox, Fieldset, Stack, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { nameOf } from '@/entities/comodato/names'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { AdvanceServiceOrderDocument } from './advanceServiceOrder'
import { split } from './items'
import { useHeadingFocus } from './useHeadingFocus'

export const FinishDialogFields = graphql(`
  fragment FinishDialogFields on ServiceOrder {
    id
    number
    items {
      id
      description
      serialNumber
      status
    }
  }
`)

type Props = { order: FragmentType<typeof FinishDialogFields>; onClose: () => void }

/** Finishes a pickup: each open item is ticked when it came back; what is left is given up and charged, for a written reason. */
export function FinishDialog({ onClose, ...props }: Props) {
  const order = readFragment(FinishDialogFields, props.order)
  const { t } = useTranslation(['serviceOrders', 'enums'])
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [reasonMissing, setReasonMissing] = useState(false)
  const reasonField = useRef<HTMLTextAreaElement>(null)
  const taken = useHeadingFocus()
  const { submit, submitting, problem } = useSubmit(AdvanceServiceOrderDocument, (data) => data.advanceServiceOrder)
  const { number } = order
  const { returned, missing } = split(order.items, ticked)

  const tick = (id: string, checked: boolean) =>
    setTicked((current) => {
      const next = new Set(current)
      if (checked) next.add(id)
      else next.delete(id)
      return next
    })

  const confirm = async () => {
    if (missing.length > 0 && !reason.trim()) {
      setReasonMissing(true)
      reasonField.current?.focus()
      return
    }
    const payload = await submit({
      input: {
        id: order.id,
        status: 'DONE',
        returnedComodatoIds: returned,
        missingReason: missing.length > 0 ? reason.trim() : undefined,
      },
    })
    if (!payload) return
    taken.current = true
    toast(t('advanced', { number, status: t('enums:ServiceOrderStatus.DONE').toLowerCase() }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      danger={missing.length > 0}
      onClose={onClose}
      title={t('step.DONE.title', { number })}
      confirmLabel={t('step.DONE.confirm', { number })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="sm">
        <Text fz="sm">{t('step.DONE.text')}</Text>
        <Fieldset legend={t('finish.items')}>
          <Stack gap={8}>
            {order.items
              .filter(({ status }) => status === 'OPEN')
              .map((item, index) => (
                <Checkbox
                  key={item.id}
                  data-autofocus={index === 0 || undefined}
                  label={nameOf(item)}
                  checked={ticked.has(item.id)}
                  onChange={(event) => tick(item.id, event.currentTarget.checked)}
                />
              ))}
          </Stack>
        </Fieldset>
        <div aria-live="polite">
          {missing.length > 0 ? (
            <Callout tone="attention">{t('finish.missing', { count: missing.length })}</Callout>
          ) : (
            <Callout tone="ok">{t('finish.allReturned', { count: returned.length })}</Callout>
          )}
        </div>
        {missing.length > 0 && (
          <Textarea
            ref={reasonField}
            label={t('finish.reason')}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value)
              setReasonMissing(false)
            }}
            error={reasonMissing ? t('finish.reasonMissing') : undefined}
          />
        )}
      </Stack>
    </ConfirmDialog>
  )
}
