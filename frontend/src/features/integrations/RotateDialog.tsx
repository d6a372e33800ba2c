import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { graphql } from '@/gql'
import { useSubmit } from '@/lib/submit'
import { showSigningSecret } from './showSigningSecret'

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

/** Makes a new signing secret, which is shown the only time. */
export function RotateDialog({ opened, endpoint, onClose }: Props) {
  const { t } = useTranslation('integrations')
  const rotation = useSubmit(RotateSecretDocument, (data) => data.rotateWebhookSecret)
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('rotate')}
      confirmLabel={t('rotateNamed', { name: endpoint.name })}
      submitting={rotation.submitting}
      problem={rotation.problem}
      onConfirm={async () => {
        const payload = await rotation.submit({ input: { id: endpoint.id } })
        if (!payload?.secret) return
        showSigningSecret(t('secretMade'), payload.secret)
        onClose()
      }}
    >
      <Text fz="sm">{t('rotateText')}</Text>
    </ConfirmDialog>
  )
}
