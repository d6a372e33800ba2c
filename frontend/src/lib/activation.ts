import { useTranslation } from 'react-i18next'
import { useProblemToast } from './problemToast'
import type { Problem } from './submit'
import { toast } from './toast'

/** A register whose records are made inactive instead of deleted; its catalogue has the words. */
export type Register = 'plans' | 'reasons' | 'templates'

/** What it needs of useSubmit. */
type Update = {
  submit: (variables: { input: { id: string; active: boolean } }) => Promise<unknown>
  submitting: boolean
  problem: Problem | null
}

/** Makes a record available or not, at once, with a way back. A refusal is said and changes nothing. */
export function useActivation(register: Register, { submit, submitting, problem }: Update) {
  // The catalogues have these words in common; i18next can't follow that through a variable.
  const { t } = useTranslation(register as 'reasons')
  const { t: tCommon } = useTranslation()
  useProblemToast(problem)

  const setActive = async (id: string, name: string, active: boolean, undoable = true): Promise<boolean> => {
    if (!(await submit({ input: { id, active } }))) return false
    toast(
      t(active ? 'activated' : 'inactivated', { name }),
      undoable ? { label: tCommon('undo'), run: () => void setActive(id, name, !active, false) } : undefined,
    )
    return true
  }
  return { setActive, submitting }
}
