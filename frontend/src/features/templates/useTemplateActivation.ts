import { useActivation } from '@/lib/activation'
import { useSubmit } from '@/lib/submit'
import { UpdateTemplateDocument } from './updateTemplate'

/** Makes a template available or not. */
export function useTemplateActivation() {
  return useActivation(
    'templates',
    useSubmit(UpdateTemplateDocument, (data) => data.updateServiceOrderTemplate),
  )
}
