import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { ParametersNotice } from '@/entities/parameters/ParametersNotice'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { DryRun, type Found } from './DryRun'
import { Effects } from './Effects'
import { useRun } from './useRule'

const RunRuleFields = graphql(`
  fragment RunRuleFields on AutomationRule {
    id
    name
    ...RuleEffectsFields
  }
`)

type Props = { rule: FragmentType<typeof RunRuleFields>; onClose: () => void }

/** Says what a run would cancel, by a dry run, and starts it. Shown while it is mounted. */
export function RunDialog({ onClose, ...props }: Props) {
  const rule = readFragment(RunRuleFields, props.rule)
  const { t } = useTranslation('automation')
  const { run, submitting, problem } = useRun()
  const [found, setFound] = useState<Found | null>(null)
  useReturnFocus()
  const { name } = rule
  return (
    <ConfirmDialog
      opened
      danger
      onClose={onClose}
      title={t('run.title', { name })}
      confirmLabel={t('run.confirm', { name })}
      onConfirm={() => void run(rule, false, found?.revision)}
      waiting={!found}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="xs">
        <ParametersNotice />
        <Text fz="sm">{t('run.text')}</Text>
        <Effects rule={rule} />
        <DryRun ruleId={rule.id} onFound={setFound} />
      </Stack>
    </ConfirmDialog>
  )
}
