import { Stack, Text } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
import { DryRun, type Found } from './DryRun'
import { Effects } from './Effects'
import { useSwitch } from './useRule'

const ActivateRuleFields = graphql(`
  fragment ActivateRuleFields on AutomationRule {
    id
    name
    runTime
    ...RuleEffectsFields
  }
`)

type Props = { rule: FragmentType<typeof ActivateRuleFields>; onClose: () => void }

/** Says what the rule will do every day, and switches it on. Shown while it is mounted. */
export function ActivateDialog({ onClose, ...props }: Props) {
  const rule = readFragment(ActivateRuleFields, props.rule)
  const { t } = useTranslation('automation')
  const { turn, submitting, problem } = useSwitch()
  const [found, setFound] = useState<Found | null>(null)
  // Another run may be in progress: what the rule does is described above all the same.
  const failed = useCallback(() => setFound({ revision: null }), [])
  useReturnFocus()
  const { name } = rule
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('activate.title', { name })}
      confirmLabel={t('activate.confirm', { name })}
      onConfirm={async () => {
        if (await turn(rule, true)) onClose()
      }}
      waiting={!found}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="xs">
        <Text fz="sm">{t('activate.text', { time: rule.runTime })}</Text>
        <Effects rule={rule} />
        <Text component="h3" fz="sm" fw={600} m={0}>
          {t('activate.today')}
        </Text>
        <DryRun ruleId={rule.id} onFound={setFound} onFailed={failed} />
      </Stack>
    </ConfirmDialog>
  )
}
