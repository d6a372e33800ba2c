import { useTranslation } from 'react-i18next'
import { useProblemToast } from '@/lib/problemToast'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { UpdateTemplateDocument } from './documents'

/** Makes a template available or not, at once, with a way back. A refusal is said and changes nothing. */
export function useActivation() {
  const { t } = useTranslation(['templates', 'common'])
  const { submit, submitting, problem } = useSubmit(UpdateTemplateDocument, (data) => data.updateServiceOrderTemplate)

  useProblemToast(problem)

  const setActive = async (id: string, name: string, active: boolean, undoable = true): Promise<boolean> => {
    const payload = await submit({ input: { id, active } })
    if (!payload) return false
    toast(
      t(active ? 'activated' : 'inactivated', { name }),
      undoable ? { label: t('common:undo'), run: () => void setActive(id, name, !active, false) } : undefined,
    )
    return true
  }
  return { setActive, submitting }
}
