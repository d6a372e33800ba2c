import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { DialogForm } from '@/components/FormDialog'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { AutomationRuleOptionsQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { nodesOf } from '@/lib/list'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { changeInput, creationInput, isTime, parseWhole, punctuateTime, ruleValues } from './rule'
import { UpdateRuleDocument } from './updateRule'

const RuleFormFields = graphql(`
  fragment RuleFormFields on AutomationRule {
    id
    name
    daysAfterNotice
    daysSuspended
    daysPriorNotice
    capPerRun
    runTime
    branch {
      id
      name
    }
    reason {
      id
      name
    }
  }
`)

const CreateRuleDocument = graphql(`
  mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {
    createAutomationRule(input: $input) {
      automationRule {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export type RuleToEdit = FragmentType<typeof RuleFormFields>
type Named = { id: string; name: string }
type Props = { rule?: RuleToEdit; options: AutomationRuleOptionsQuery; onClose: () => void }

/** A rule's conditions and limits. What the law asks for is said at its fields; the server refuses less, there too. */
export function RuleForm({ options, onClose, ...props }: Props) {
  const rule = readFragment(RuleFormFields, props.rule)
  const { t } = useTranslation('automation')
  const format = useFormat()
  const limits = options.automationLimits
  const whole = (text: string) => (parseWhole(text) === null ? t('wholeNumber') : null)
  const form = useForm({
    initialValues: ruleValues(rule, limits),
    validate: {
      name: isNotEmpty(t('nameRequired')),
      daysAfterNotice: whole,
      daysSuspended: whole,
      daysPriorNotice: whole,
      capPerRun: whole,
      runTime: (text) => (isTime(text) ? null : t('runTimeRequired')),
      reasonId: isNotEmpty(t('reasonRequired')),
    },
  })
  const creation = useSubmit(CreateRuleDocument, (data) => data.createAutomationRule, { form, context })
  const change = useSubmit(UpdateRuleDocument, (data) => data.updateAutomationRule, { form, context })
  const { runTime } = form.values
  const first = useRef<HTMLInputElement>(null)
  // The form comes after the dialog, which then has its focus elsewhere.
  useEffect(() => first.current?.focus(), [])
  const { submitting, problem } = rule ? change : creation

  const save = form.onSubmit(async (values) => {
    const payload = rule
      ? await change.submit({ input: changeInput(rule.id, values) })
      : await creation.submit({ input: creationInput(values) })
    if (!payload) return
    toast(t(rule ? 'savedNamed' : 'createdNamed', { name: values.name.trim() }))
    onClose()
  })

  return (
    <DialogForm onSubmit={save} onClose={onClose} submitting={submitting} problem={problem}>
      <TextInput
        ref={first}
        label={t('name')}
        required
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Callout tone="info" title={t('legalTitle')}>
        {limits.reason}
      </Callout>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label={t('daysAfterNotice')}
          description={`${t('legalMinimum', { count: limits.minDaysAfterNotice })} ${t('whyAfterNotice')}`}
          {...days}
          {...form.getInputProps('daysAfterNotice')}
        />
        <TextInput
          label={t('daysSuspended')}
          description={`${t('legalMinimum', { count: limits.minDaysSuspended })} ${t('whySuspended')}`}
          {...days}
          {...form.getInputProps('daysSuspended')}
        />
        <TextInput
          label={t('daysPriorNotice')}
          description={t('whyPriorNotice', { count: limits.minDaysPriorNotice })}
          {...days}
          {...form.getInputProps('daysPriorNotice')}
        />
        <NativeSelect
          label={t('branch')}
          data={[{ value: '', label: t('allBranches') }, ...choices(nodesOf<Named>(options.branches), rule?.branch)]}
          {...form.getInputProps('branchId')}
        />
        <NativeSelect
          label={t('reason')}
          required
          data={[
            ...(form.values.reasonId ? [] : [{ value: '', label: t('choose') }]),
            ...choices(nodesOf<Named>(options.cancellationReasons), rule?.reason),
          ]}
          {...form.getInputProps('reasonId')}
        />
        <TextInput
          label={t('capPerRun')}
          description={t('capHint', { max: format.number(limits.maxCapPerRun) })}
          required
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps('capPerRun')}
        />
        <TextInput
          label={t('runTime')}
          description={t('runTimeHint')}
          placeholder={t('runTimeFormat')}
          required
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          {...form.getInputProps('runTime')}
          onChange={(event) => form.setFieldValue('runTime', punctuateTime(event.currentTarget.value, runTime))}
        />
      </SimpleGrid>
      {!rule && <Callout tone="info">{t('startsInactive')}</Callout>}
    </DialogForm>
  )
}

const context = dependsOn('AutomationRule')

const days = { required: true, inputMode: 'numeric', autoComplete: 'off' } as const

/** What is offered, and what the rule has even when it can't be chosen any more. */
function choices(offered: readonly Named[], current: Named | null | undefined) {
  const all = current && !offered.some(({ id }) => id === current.id) ? [current, ...offered] : offered
  return all.map(({ id, name }) => ({ value: id, label: name }))
}
