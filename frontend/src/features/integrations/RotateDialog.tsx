import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { useSubmit } from '@/lib/submit'
import { type Endpoint, RotateSecretDocument } from './documents'
import { Secret } from './Secret'

type Props = { opened: boolean; endpoint: Endpoint; onClose: () => void }

/** Makes a new signing secret, and shows it the only time. */
export function RotateDialog({ opened, endpoint, onClose }: Props) {
  const { t } = useTranslation(['integrations', 'common'])
  const [secret, setSecret] = useState<string | null>(null)
  const rotation = useSubmit(RotateSecretDocument, (data) => data.rotateWebhookSecret)
  const close = () => {
    setSecret(null)
    onClose()
  }
  if (secret !== null) {
    return (
      <Modal
        opened
        onClose={close}
        closeOnClickOutside={false}
        title={t('secretMade')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Secret value={secret} label={t('signingSecret')} onClose={close}>
          {t('secretOnce')}
        </Secret>
      </Modal>
    )
  }
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      title={t('rotate')}
      confirmLabel={t('rotateNamed', { name: endpoint.name })}
      submitting={rotation.submitting}
      problem={rotation.problem}
      onConfirm={async () => {
        const payload = await rotation.submit({ input: { id: endpoint.id } })
        if (payload?.secret) setSecret(payload.secret)
      }}
    >
      <Text fz="sm">{t('rotateText')}</Text>
    </ConfirmDialog>
  )
}
