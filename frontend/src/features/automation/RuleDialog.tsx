import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { RequirePermission } from '@/components/Can'
import { QueryView } from '@/components/QueryView'
import { RecordNotFoundState } from '@/components/states'
import { dependsOn } from '@/lib/client'
import { type Rule, RuleOptionsDocument } from './documents'
import { RuleForm } from './RuleForm'

type Props = {
  /** Of the rule to edit, "nova" for a new one, null while it is closed. */
  id: string | null
  rules: readonly Rule[]
  onClose: () => void
}

/** Creates or edits a rule. */
export function RuleDialog({ id, rules, onClose }: Props) {
  const { t } = useTranslation(['automation', 'common'])
  const rule = rules.find((candidate) => candidate.id === id)
  return (
    <Modal
      opened={id !== null}
      onClose={onClose}
      title={t(id === 'nova' ? 'newTitle' : 'editTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RequirePermission permission="AUTOMATE">
        {rule || id === 'nova' ? <Options key={id} rule={rule} onClose={onClose} /> : <RecordNotFoundState />}
      </RequirePermission>
    </Modal>
  )
}

function Options({ rule, onClose }: { rule: Rule | undefined; onClose: () => void }) {
  const query = useQuery({ query: RuleOptionsDocument, context })
  return (
    <QueryView query={query}>{(options) => <RuleForm rule={rule} options={options} onClose={onClose} />}</QueryView>
  )
}

const context = dependsOn('Branch', 'CancellationReason')
