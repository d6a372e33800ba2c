import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { useReturnFocus } from '@/lib/focus'
import type { Rule } from './documents'
import { Effects } from './Effects'
import { useRun } from './useRule'

/** Says what a run cancels, and starts it. Shown while it is mounted. */
export function RunDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const { t } = useTranslation('automation')
  const { run, submitting, problem } = useRun()
  useReturnFocus()
  const { name } = rule
  return (
    <ConfirmDialog
      opened
      danger
      onClose={onClose}
      title={t('run.title', { name })}
      confirmLabel={t('run.confirm', { name })}
      onConfirm={() => run(rule, false)}
      submitting={submitting}
      problem={problem}
    >
      <Stack gap="xs">
        <Text fz="sm">{t('run.text')}</Text>
        <Effects rule={rule} />
        <Callout tone="attention">{t('run.dryRunFirst')}</Callout>
      </Stack>
    </ConfirmDialog>
  )
}
