import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { FormDialog } from '@/components/FormDialog'
import { graphql } from '@/gql'
import { useSubmit } from '@/lib/submit'
import { Secret } from './Secret'

const RotateSecretDocument = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      secret
      webhookEndpoint {
        id
        previousSecretUntil
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = { opened: boolean; endpoint: { id: string; name: string }; onClose: () => void }

/** Makes a new signing secret, and shows it the only time. */
export function RotateDialog({ opened, endpoint, onClose }: Props) {
  const { t } = useTranslation('integrations')
  const [secret, setSecret] = useState<string | null>(null)
  const rotation = useSubmit(RotateSecretDocument, (data) => data.rotateWebhookSecret)
  const close = () => {
    setSecret(null)
    onClose()
  }
  if (secret !== null) {
    return (
      <FormDialog opened onClose={close} once title={t('secretMade')}>
        <Secret value={secret} label={t('signingSecret')} onClose={close}>
          {t('secretOnce')}
        </Secret>
      </FormDialog>
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
