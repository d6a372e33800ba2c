import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { dependsOn } from '@/lib/client'
import { useParam } from '@/lib/param'
import { useProblemToast } from '@/lib/problemToast'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { EndpointDialog } from './EndpointDialog'
import { ReplayDialog } from './ReplayDialog'
import { RotateDialog } from './RotateDialog'
import { useEndpointActivation } from './useEndpointActivation'

const EndpointActionsFields = graphql(`
  fragment EndpointActionsFields on WebhookEndpoint {
    id
    name
    active
    ...EndpointFormFields
  }
`)

const SendTestDocument = graphql(`
  mutation SendTestWebhook($input: SendTestWebhookInput!) {
    sendTestWebhook(input: $input) {
      webhookDelivery {
        id
        status
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

/** What can be done with an endpoint. The dialogs stand in the URL. */
export function EndpointActions(props: { endpoint: FragmentType<typeof EndpointActionsFields> }) {
  const endpoint = readFragment(EndpointActionsFields, props.endpoint)
  const { t } = useTranslation(['integrations', 'common'])
  const { id, name, active } = endpoint
  const [dialog, open] = useParam('acao')
  const close = () => open(null, { replace: true })
  const test = useSubmit(SendTestDocument, (data) => data.sendTestWebhook, { context: deliveries })
  useProblemToast(test.problem)
  const { setActive, submitting } = useEndpointActivation()
  const send = async () => {
    if (await test.submit({ input: { id } })) toast(t('testSent'))
  }

  return (
    <>
      {active && (
        <Button variant="default" loading={test.submitting} onClick={send}>
          {t('sendTest')}
        </Button>
      )}
      {active && (
        <Button variant="default" onClick={() => open('reenviar')}>
          {t('replayRange')}
        </Button>
      )}
      <Button variant="default" onClick={() => open('segredo')}>
        {t('rotate')}
      </Button>
      <Button variant="default" loading={submitting} onClick={() => setActive(id, name, !active)}>
        {t(active ? 'deactivate' : 'activate')}
      </Button>
      <Button onClick={() => open('editar')}>{t('common:edit')}</Button>
      <EndpointDialog opened={dialog === 'editar'} endpoint={endpoint} onClose={close} />
      <RotateDialog opened={dialog === 'segredo'} endpoint={endpoint} onClose={close} />
      <ReplayDialog opened={dialog === 'reenviar'} endpoint={endpoint} onClose={close} />
    </>
  )
}

const deliveries = dependsOn('WebhookDelivery')
