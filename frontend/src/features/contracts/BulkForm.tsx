import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { DateTimeField } from '@/components/DateTimeField'
import { DialogForm } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import { CreateBatchDocument } from '@/entities/batch/createBatch'
import type { BatchContracts } from '@/entities/contract/selection'
import { type Reason, ReasonSelect } from '@/entities/reason/ReasonSelect'
import type { OnRefusal } from '@/gql/graphql'
import { useFormat } from '@/lib/format'
import { useCan } from '@/lib/session'
import { useSubmit } from '@/lib/submit'
import { urls } from '@/urls'

const choices: readonly OnRefusal[] = ['SKIP', 'STOP', 'ALL_OR_NOTHING']

type Props = {
  contracts: BatchContracts
  count: number | undefined
  reasons: Reason[]
  onClose: () => void
  /** Whether the dialog must stay: a request is under way. */
  onHold: (held: boolean) => void
}

type Values = { reasonId: string | null; effectiveAt: string | null; note: string; onRefusal: OnRefusal }

/** Why, when, and what a refusal means; "Simular" leads to the dry run's page. */
export function BulkForm({ contracts, count, reasons, onClose, onHold }: Props) {
  const { t } = useTranslation(['batches', 'cancellation', 'common', 'enums'])
  const format = useFormat()
  const mayBackDate = useCan('BACK_DATE')
  const [, navigate] = useLocation()
  const [badDate, setBadDate] = useState(false)
  const reasonInput = useRef<HTMLInputElement>(null)
  const form = useForm<Values>({
    initialValues: { reasonId: null, effectiveAt: null, note: '', onRefusal: 'SKIP' },
    validate: { reasonId: isNotEmpty(t('cancellation:reasonMissing')) },
  })
  const { submit, submitting, problem } = useSubmit(CreateBatchDocument, (data) => data.createCancellationBatch, {
    form,
  })

  // The form may come after the dialog, which then has given the focus to its close button.
  useEffect(() => reasonInput.current?.focus(), [])
  useEffect(() => onHold(submitting), [submitting, onHold])

  const simulate = form.onSubmit(
    async ({ reasonId, effectiveAt, note, onRefusal }) => {
      if (!reasonId || badDate) return
      const payload = await submit({
        input: { ...contracts, reasonId, effectiveAt, note: note.trim() || null, onRefusal, dryRun: true },
      })
      if (payload?.cancellationBatch) navigate(urls.batch(payload.cancellationBatch.id))
    },
    () => reasonInput.current?.focus(),
  )

  return (
    <DialogForm
      onSubmit={simulate}
      onClose={onClose}
      submitLabel={t('simulate')}
      cancelLabel={t('common:back')}
      submitting={submitting}
      disabled={badDate}
    >
      <Text fz="sm" fw={600} m={0} data-figures>
        {count === undefined ? '…' : t('contracts', format.count(count))}
      </Text>
      <FormErrors problem={problem} title={t('notCreated')} />
      <ReasonSelect
        ref={reasonInput}
        reasons={reasons}
        value={form.values.reasonId}
        onChange={(id) => form.setFieldValue('reasonId', id)}
        error={form.errors.reasonId ? String(form.errors.reasonId) : undefined}
      />
      <DateTimeField
        label={t('cancellation:date')}
        description={t(mayBackDate ? 'cancellation:dateHintBackDate' : 'cancellation:dateHint')}
        value={form.values.effectiveAt}
        onChange={(value, invalid) => {
          form.setFieldValue('effectiveAt', value)
          setBadDate(invalid)
        }}
        error={form.errors.effectiveAt}
      />
      <Radio.Group
        label={t('onRefusal')}
        description={t('onRefusalHint')}
        value={form.values.onRefusal}
        onChange={(value) => form.setFieldValue('onRefusal', value as OnRefusal)}
      >
        <Stack gap={6} mt={6}>
          {choices.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={t(`enums:OnRefusal.${choice}`)}
              description={t(`onRefusalText.${choice}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={`${t('cancellation:note')} (${t('common:optional')})`}
        maxLength={2000}
        maxRows={6}
        {...form.getInputProps('note')}
      />
      <Text fz="sm" c="dimmed">
        {t('simulateHint')}
      </Text>
    </DialogForm>
  )
}
