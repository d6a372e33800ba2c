import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { useReturnFocus } from '@/lib/focus'
import type { Rule } from './documents'
import { Effects } from './Effects'
import { useSwitch } from './useRule'

/** Says what the rule will do every day, and switches it on. Shown while it is mounted. */
export function ActivateDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
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
