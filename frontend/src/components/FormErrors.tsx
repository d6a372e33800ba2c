import { Alert, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '@/lib/submit'

/** Why the form as a whole wasn't accepted. Refusals of single fields stand at the fields. */
export function FormErrors({ problem, title }: { problem: Problem | null; title?: string }) {
  const { t } = useTranslation()
  if (!problem || (!problem.failure && problem.errors.length === 0)) return null
  const failures = {
    network: t('networkText'),
    forbidden: t('forbiddenText'),
    tooComplex: t('complexText'),
    notFound: t('recordNotFoundText'),
    unauthenticated: t('errorText'),
    server: t('errorText'),
  }
  const messages = problem.failure ? [failures[problem.failure]] : problem.errors.map((error) => error.message)
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={title ?? t('formProblem')}
    >
      {messages.length === 1 ? (
        messages[0]
      ) : (
        <List size="sm">
          {messages.map((message) => (
            <List.Item key={message}>{message}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  )
}
