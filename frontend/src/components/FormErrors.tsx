import { useTranslation } from 'react-i18next'
import { changeFailureTexts, type Failure } from '@/lib/errors'
import type { Problem } from '@/lib/submit'
import { Callout } from './Callout'

/** Failures after which it isn't true that nothing was done. */
const titles: Partial<Record<Failure, 'savedTooLargeTitle' | 'outcomeUnknownTitle'>> = {
  answerTooLarge: 'savedTooLargeTitle',
  outcomeUnknown: 'outcomeUnknownTitle',
}

/** Why the form as a whole wasn't accepted. Refusals of single fields stand at the fields. */
export function FormErrors({ problem, title }: { problem: Problem | null; title?: string }) {
  const { t } = useTranslation()
  if (!problem || (!problem.failure && problem.errors.length === 0)) return null
  const { failure, errors } = problem
  const messages = failure ? [t(changeFailureTexts[failure])] : errors.map((error) => error.message)
  const own = failure && titles[failure]
  return (
    <Callout tone="danger" alert title={own ? t(own) : (title ?? t('formProblem'))}>
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
