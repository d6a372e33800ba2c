import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { changeFailureTexts } from './errors'
import type { Problem } from './submit'
import { toast } from './toast'

/** Says why something wasn't done, for buttons that have no form to show it in. */
export function useProblemToast(problem: Problem | null): void {
  const { t } = useTranslation()
  useEffect(() => {
    if (problem) toast(problem.errors[0]?.message ?? t(changeFailureTexts[problem.failure ?? 'server']))
  }, [problem, t])
}
