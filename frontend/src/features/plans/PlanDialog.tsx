import { Modal, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { RequirePermission } from '@/components/Can'
import { FormErrors } from '@/components/FormErrors'
import { QueryView } from '@/components/QueryView'
import { RecordNotFoundState } from '@/components/states'
import { FactFields } from '@/entities/access/FactFields'
import { changedFacts, completesOnly, type Facts, formValues, parseSpeed } from '@/entities/access/facts'
import type { ClosedMonth } from '@/entities/dici/ClosedMonths'
import { EffectPanel } from '@/entities/period/EffectPanel'
import { closedMonths, savedText } from '@/entities/period/effect'
import { maySave, SaveButtons } from '@/entities/period/SaveButtons'
import { attempt, useDatedChange } from '@/entities/period/useDatedChange'
import { WhenFields } from '@/entities/period/WhenFields'
import { fromToday, isDated, sinceOf, type When, type WhenRules, whenErrors } from '@/entities/period/when'
import type { PlanFactsInput } from '@/gql/graphql'
import { currentLanguage } from '@/i18n'
import { useFirstField } from '@/lib/focus'
import { nodesOf } from '@/lib/list'
import { toast } from '@/lib/toast'
import { CorrectPlanDocument, PlanDocument, type PlanRecord, UpdatePlanDocument } from './documents'

type Props = {
  /** Of the plan to edit; null while it is closed. */
  id: string | null
  onClose: () => void
  /** What was declared for these closed months has changed. */
  onSaved: (closedMonths: readonly ClosedMonth[]) => void
}

/** Changes or corrects what a plan delivers: for all of its accesses at once. */
export function PlanDialog({ id, onClose, onSaved }: Props) {
  const { t } = useTranslation(['plans', 'common'])
  return (
    <Modal
      opened={id !== null}
      onClose={onClose}
      title={t('editTitle')}
      size={560}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RequirePermission permission="REGISTER">
        {id !== null && <ExistingPlan id={id} onClose={onClose} onSaved={onSaved} />}
      </RequirePermission>
    </Modal>
  )
}

function ExistingPlan({ id, ...props }: Omit<Props, 'id'> & { id: string }) {
  const query = useQuery({ query: PlanDocument, variables: { id }, requestPolicy: 'network-only' })
  return (
    <QueryView query={query}>
      {({ node, technologies }) => {
        if (node?.__typename !== 'Plan') return <RecordNotFoundState />
        const codes = nodesOf<{ code: string }>(technologies).map(({ code }) => code)
        return <PlanForm key={node.id} plan={node} technologies={codes} {...props} />
      }}
    </QueryView>
  )
}

type FormProps = Omit<Props, 'id'> & { plan: PlanRecord; technologies: string[] }

/** Since the beginning, a correction would rewrite every speed the plan ever had. */
const rules: WhenRules = { datedCorrection: true }

function PlanForm({ plan, technologies, onClose, onSaved }: FormProps) {
  const { t } = useTranslation(['plans', 'logins', 'periods', 'enums'])
  const { t: tPeriods } = useTranslation('periods')
  const first = useFirstField()
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

  const save = form.onSubmit(async () => {
    if (!changed) return onClose()
    if (!maySave(change, when)) return
    const effect = await change.save()
    if (!effect) return
    toast(savedText(t('saved', { name: plan.name }), effect, tPeriods))
    onSaved(closedMonths(effect))
  })

  return (
    <form ref={first} onSubmit={save} noValidate>
      <Stack gap="sm">
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
        <WhenFields form={form} correctable rules={rules} />
        <EffectPanel change={change} />
        <FormErrors problem={change.problem} />
        <SaveButtons
          change={change}
          when={when}
          rules={rules}
          changed={changed}
          label={completes ? t('periods:complete') : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
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
