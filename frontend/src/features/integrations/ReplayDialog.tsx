import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/components/DateTimeField'
import { DialogForm, FormDialog } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { ReplayDocument } from './replay'

type Props = { opened: boolean; endpoint: { id: string }; onClose: () => void }

/** Sends the events of a stretch of time once more. */
export function ReplayDialog({ opened, endpoint, onClose }: Props) {
  const { t } = useTranslation('integrations')
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('replayTitle')}>
      {opened && <Form endpoint={endpoint} onClose={onClose} />}
    </FormDialog>
  )
}

function Form({ endpoint, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('integrations')
  const format = useFormat()
  const [invalid, setInvalid] = useState({ from: false, until: false })
  const form = useForm<{ from: string | null; until: string | null }>({
    initialValues: { from: null, until: null },
    validate: { from: (value) => (value ? null : t('fromRequired')) },
  })
  const replay = useSubmit(ReplayDocument, (data) => data.replayWebhookDeliveries, { form, context })
  const save = form.onSubmit(async ({ from, until }) => {
    if (invalid.from || invalid.until) return
    const payload = await replay.submit({ input: { endpointId: endpoint.id, from, until } })
    if (!payload) return
    toast(t('replayed', format.count(payload.deliveries)))
    onClose()
  })
  const field = (name: 'from' | 'until') => ({
    value: form.values[name],
    error: form.errors[name],
    onChange: (value: string | null, wrong: boolean) => {
      form.setFieldValue(name, value)
      setInvalid((current) => ({ ...current, [name]: wrong }))
    },
  })
  return (
    <DialogForm onSubmit={save} onClose={onClose} submitLabel={t('replay')} submitting={replay.submitting}>
      <Text fz="sm">{t('replayText')}</Text>
      <FormErrors problem={replay.problem} />
      <DateTimeField label={t('from')} required data-autofocus {...field('from')} />
      <DateTimeField label={t('until')} description={t('untilHint')} {...field('until')} />
    </DialogForm>
  )
}

const context = dependsOn('WebhookDelivery')
