import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { graphql } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'

const ResumeContractDocument = graphql(`
  mutation ResumeContract($input: ResumeContractInput!) {
    resumeContract(input: $input) {
      contract {
        id
        status
        suspendedAt
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Props = {
  contract: { id: string; number: string }
  /** How many notices still count, and then no longer do. */
  notices: number
  onClose: () => void
}

/** Resumes a suspended contract. Shown while it is mounted. */
export function ResumeDialog({ contract, notices, onClose }: Props) {
  const { t } = useTranslation('suspension')
  useReturnFocus()
  const { submit, submitting, problem } = useSubmit(ResumeContractDocument, (data) => data.resumeContract)
  const { id, number } = contract

  const confirm = async () => {
    if (!(await submit({ input: { contractId: id } }))) return
    toast(t('resume.done', { number }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('resume.title', { number })}
      confirmLabel={t('resume.confirm', { number })}
      onConfirm={confirm}
      submitting={submitting}
      problem={problem}
    >
      <Text fz="sm">
        {t('resume.text')} {notices > 0 && t('resume.notices', { count: notices })}
      </Text>
    </ConfirmDialog>
  )
}
