import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { DateTimeField } from '@/components/DateTimeField'
import { DialogForm } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import { CreateBatchDocument } from '@/entities/batch/createBatch'
import { OverrideField } from '@/entities/cancellation/OverrideField'
import { RequesterFields } from '@/entities/cancellation/RequesterFields'
import { missing, nobody, type Request } from '@/entities/cancellation/requester'
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

type Values = Request & {
  reasonId: string | null
  effectiveAt: string | null
  note: string
  onRefusal: OnRefusal
  /** Null: open comodatos stop a cancellation. */
  overrideOpenComodatos: string | null
}

/** Why, when, and what a refusal means; "Simular" leads to the dry run's page. */
export function BulkForm({ contracts, count, reasons, onClose, onHold }: Props) {
  const { t } = useTranslation(['batches', 'cancellation', 'common', 'enums'])
  const format = useFormat()
  const mayBackDate = useCan('BACK_DATE')
  const mayOverrideOthers = useCan('OVERRIDE_COMODATOS')
  const [, navigate] = useLocation()
  const [badDates, setBadDates] = useState({ effectiveAt: false, requestedAt: false })
  const badDate = badDates.effectiveAt || badDates.requestedAt
  const requesterInput = useRef<HTMLInputElement>(null)
  const reasonInput = useRef<HTMLInputElement>(null)
  const overrideInput = useRef<HTMLTextAreaElement>(null)
  const form = useForm<Values>({
    initialValues: {
      ...nobody,
      reasonId: null,
      effectiveAt: null,
      note: '',
      onRefusal: 'SKIP',
      overrideOpenComodatos: null,
    },
    validate: {
      reasonId: isNotEmpty(t('cancellation:reasonMissing')),
      requester: (_, values) => (missing(values) === 'requester' ? t('cancellation:requesterMissing') : null),
      channel: (_, values) => (missing(values) === 'channel' ? t('cancellation:channelMissing') : null),
      overrideOpenComodatos: (override, { requester }) =>
        override !== null && requester !== 'CONSUMER' && !override.trim()
          ? t('cancellation:overrideReasonMissing')
          : null,
    },
  })
  const { submit, submitting, problem } = useSubmit(CreateBatchDocument, (data) => data.createCancellationBatch, {
    form,
  })

  const byLaw = form.values.requester === 'CONSUMER'

  // The form may come after the dialog, which then has given the focus to its close button.
  useEffect(() => reasonInput.current?.focus(), [])
  useEffect(() => onHold(submitting), [submitting, onHold])

  const simulate = form.onSubmit(
    async ({ reasonId, effectiveAt, note, onRefusal, requester, channel, requestedAt, overrideOpenComodatos }) => {
      if (!reasonId || badDate) return
      const payload = await submit({
        input: {
          ...contracts,
          reasonId,
          requester,
          channel,
          requestedAt,
          effectiveAt,
          note: note.trim() || null,
          onRefusal,
          overrideOpenComodatos,
          dryRun: true,
        },
      })
      if (payload?.cancellationBatch) navigate(urls.batch(payload.cancellationBatch.id))
    },
    (errors) => {
      const wrong = errors.requester || errors.channel ? requesterInput : overrideInput
      ;(errors.reasonId ? reasonInput : wrong).current?.focus()
    },
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
      <RequesterFields
        ref={requesterInput}
        value={form.values}
        onChange={({ requester, channel, requestedAt }) => {
          form.setValues({ requester, channel, requestedAt })
          // An override is for who asked; somebody else's needs another reason, or a permission.
          if (requester !== form.values.requester) form.setFieldValue('overrideOpenComodatos', null)
        }}
        onBadDate={(invalid) => setBadDates((bad) => ({ ...bad, requestedAt: invalid }))}
        errors={form.errors as Partial<Record<keyof Request, string>>}
      />
      <DateTimeField
        label={t('cancellation:date')}
        description={t(mayBackDate ? 'cancellation:dateHintBackDate' : 'cancellation:dateHint')}
        value={form.values.effectiveAt}
        onChange={(value, invalid) => {
          form.setFieldValue('effectiveAt', value)
          setBadDates((bad) => ({ ...bad, effectiveAt: invalid }))
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
      {(mayOverrideOthers || byLaw) && (
        <OverrideField
          ref={overrideInput}
          value={form.values.overrideOpenComodatos}
          onChange={(value) => form.setFieldValue('overrideOpenComodatos', value)}
          byLaw={byLaw}
          error={form.errors.overrideOpenComodatos ? String(form.errors.overrideOpenComodatos) : undefined}
        />
      )}
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
