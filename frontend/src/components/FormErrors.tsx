import { useTranslation } from 'react-i18next'
import type { Problem } from '@/lib/submit'
import { Callout } from './Callout'

/** Why the form as a whole wasn't accepted. Refusals of single fields stand at the fields. */
export function FormErrors({ problem, title }: { problem: Problem | null; title?: string }) {
  const { t } = useTranslation()
  if (!problem || (!problem.failure && problem.errors.length === 0)) return null
  const failures = {
    network: t('networkText'),
    forbidden: t('forbiddenText'),
    tooComplex: t('complexText'),
    tooOften: t('tooOftenText'),
    notFound: t('recordNotFoundText'),
    unauthenticated: t('errorText'),
    server: t('errorText'),
  }
  const messages = problem.failure ? [failures[problem.failure]] : problem.errors.map((error) => error.message)
  return (
    <Callout tone="danger" alert title={title ?? t('formProblem')}>
      {messages.length === 1 ? (
        messages[0]
      ) : (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </Callout>
  )
}
