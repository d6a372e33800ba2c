import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FormDialog } from '@/components/FormDialog'
import { RecordView } from '@/components/QueryView'
import { FactFields } from '@/entities/access/FactFields'
import { changedFacts, completesOnly, type Facts, formValues, parseSpeed } from '@/entities/access/facts'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { DatedForm } from '@/entities/period/DatedForm'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { fromToday, isDated, sinceOf, type When, type WhenRules, whenErrors } from '@/entities/period/when'
import { graphql } from '@/gql'
import type { PlanFactsInput, PlanQuery } from '@/gql/graphql'
import { currentLanguage } from '@/i18n'
import { nodesOf } from '@/lib/list'
import { nodeOf } from '@/lib/node'
import { UpdatePlanDocument } from './updatePlan'

const PlanDocument = graphql(`
  query Plan($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Plan {
        name
        speedMbps
        medium
        technology
        product
      }
    }
    technologies(first: 100, where: { active: true }, orderBy: { field: CODE, direction: ASC }) {
      edges {
        node {
          id
          code
        }
      }
    }
  }
`)

const CorrectPlanDocument = graphql(`
  mutation CorrectPlan($input: CorrectPlanFactsInput!) {
    correctPlanFacts(input: $input) {
      effect {
        ...AccessEffectFields
      }
      plan {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type PlanRecord = Extract<NonNullable<PlanQuery['node']>, { __typename: 'Plan' }>

type Props = {
  /** Of the plan to edit; null while it is closed. */
  id: string | null
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
}

/** Changes or corrects what a plan delivers: for all of its accesses at once. */
export function PlanDialog({ id, onClose, onSaved }: Props) {
  const { t } = useTranslation('plans')
  return (
    <FormDialog opened={id !== null} onClose={onClose} title={t('editTitle')} size={560} permission="REGISTER">
      {id !== null && <ExistingPlan id={id} onClose={onClose} onSaved={onSaved} />}
    </FormDialog>
  )
}

function ExistingPlan({ id, ...props }: Omit<Props, 'id'> & { id: string }) {
  const query = useQuery({ query: PlanDocument, variables: { id }, requestPolicy: 'network-only' })
  const [{ data }] = query
  const codes = nodesOf<{ code: string }>(data?.technologies).map(({ code }) => code)
  return (
    <RecordView query={query} record={nodeOf(data?.node, 'Plan', id)}>
      {(plan) => <PlanForm key={id} plan={plan} technologies={codes} {...props} />}
    </RecordView>
  )
}

type FormProps = Omit<Props, 'id'> & { plan: PlanRecord; technologies: string[] }

/** Since the beginning, a correction would rewrite every speed the plan ever had. */
const rules: WhenRules = { datedCorrection: true }

function PlanForm({ plan, technologies, onClose, onSaved }: FormProps) {
  const { t } = useTranslation(['plans', 'logins', 'periods', 'enums'])
  const { t: tPeriods } = useTranslation('periods')
  const language = currentLanguage()
  const facts: Facts = { ...plan, zone: null }
  const form = useForm({
    initialValues: { ...formValues(facts, language), when: fromToday },
    validate: ({ speed, when }) => ({
      speed: speed.trim() && parseSpeed(speed, language) === null ? t('logins:speedInvalid') : null,
      ...whenErrors(when, tPeriods, rules),
    }),
  })
  const { when } = form.values
  const changedTo = changedFacts(facts, form.values, language)
  const changed = Object.keys(changedTo).length > 0
  const completes = when.mode !== 'correction' && completesOnly(facts, changedTo)
  const change = useDatedChange({
    attempt: changed && isDated(when, rules) ? attemptOf(plan.id, changedTo, when) : null,
    form,
    fields: { speedMbps: 'speed', 'facts.speedMbps': 'speed' },
  })

  return (
    <DatedForm
      form={form}
      change={change}
      changed={changed}
      correctable
      rules={rules}
      label={completes ? t('periods:complete') : undefined}
      saved={t('saved', { name: plan.name })}
      onClose={onClose}
      onSaved={onSaved}
    >
      <Text fz="sm">
        <Text span inherit fw={600}>
          {plan.name}
        </Text>{' '}
        <Text span inherit c="dimmed">
          {t('editText')}
        </Text>
      </Text>
      <FactFields
        facts={facts}
        technologies={technologies}
        input={(name) => form.getInputProps(name)}
        label={(field) => t(`enums:DiciField.${field}`)}
        first="SPEED"
      />
    </DatedForm>
  )
}

function attemptOf(planId: string, facts: PlanFactsInput, when: When) {
  const since = sinceOf(when)
  return when.mode === 'correction'
    ? attempt(CorrectPlanDocument, (data) => data.correctPlanFacts, {
        planId,
        from: since,
        facts,
        reason: when.reason.trim(),
      })
    : attempt(UpdatePlanDocument, (data) => data.updatePlan, { id: planId, ...facts, effectiveFrom: since })
}
