import { useTranslation } from 'react-i18next'
import { dependsOn } from '@/lib/client'
import { useProblemToast } from '@/lib/problemToast'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { UpdateEndpointDocument } from './updateEndpoint'

/** Switches an endpoint on or off, at once. A refusal is said and changes nothing. */
export function useEndpointActivation() {
  const { t } = useTranslation('integrations')
  const { submit, submitting, problem } = useSubmit(UpdateEndpointDocument, (data) => data.updateWebhookEndpoint, {
    context,
  })

  useProblemToast(problem)

  const setActive = async (id: string, name: string, active: boolean): Promise<void> => {
    if (await submit({ input: { id, active } })) toast(t(active ? 'activated' : 'deactivated', { name }))
  }
  return { setActive, submitting }
}

const context = dependsOn('WebhookEndpoint', 'WebhookDelivery')
