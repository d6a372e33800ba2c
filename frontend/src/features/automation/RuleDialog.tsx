import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { RecordNotFoundState } from '@/components/states'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { RuleForm, type RuleToEdit } from './RuleForm'

/** What a rule's form offers, and the least that it may ask for. */
const RuleOptionsDocument = graphql(`
  query AutomationRuleOptions {
    automationLimits {
      minDaysAfterNotice
      minDaysSuspended
      minDaysPriorNotice
      defaultDaysPriorNotice
      maxCapPerRun
      reason
    }
    branches(first: 100, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          name
        }
      }
    }
    cancellationReasons(first: 100, where: { active: true }, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          code
          name
        }
      }
    }
  }
`)

type Rule = RuleToEdit & { id: string }

type Props = {
  /** Of the rule to edit, "nova" for a new one, null while it is closed. */
  id: string | null
  rules: readonly Rule[]
  onClose: () => void
}

/** Creates or edits a rule. */
export function RuleDialog({ id, rules, onClose }: Props) {
  const { t } = useTranslation('automation')
  const rule = rules.find((candidate) => candidate.id === id)
  return (
    <FormDialog
      opened={id !== null}
      onClose={onClose}
      title={t(id === 'nova' ? 'newTitle' : 'editTitle')}
      size="lg"
      permission="AUTOMATE"
    >
      {rule || id === 'nova' ? <Options key={id} rule={rule} onClose={onClose} /> : <RecordNotFoundState />}
    </FormDialog>
  )
}

function Options({ rule, onClose }: { rule: RuleToEdit | undefined; onClose: () => void }) {
  const query = useQuery({ query: RuleOptionsDocument, context })
  return (
    <QueryView query={query}>{(options) => <RuleForm rule={rule} options={options} onClose={onClose} />}</QueryView>
  )
}

const context = dependsOn('Branch', 'CancellationReason')
