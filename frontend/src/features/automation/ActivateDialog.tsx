import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useReturnFocus } from '@/lib/focus'
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
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="xs">
        <Text fz="sm">{t('activate.text', { time: rule.runTime })}</Text>
        <Effects rule={rule} />
      </Stack>
    </ConfirmDialog>
  )
}
