import { useTranslation } from 'react-i18next'
import { useLeaveGuard } from '@/lib/leave'
import { ConfirmDialog } from './ConfirmDialog'

/** Asks before the user leaves a page with changes that aren't saved. */
export function LeaveGuard({ when }: { when: boolean }) {
  const { t } = useTranslation()
  const { asking, stay, leave } = useLeaveGuard(when)
  return (
    <ConfirmDialog
      opened={asking}
      onClose={stay}
      title={t('leaveTitle')}
      confirmLabel={t('leaveConfirm')}
      danger
      onConfirm={leave}
    >
      {t('leaveText')}
    </ConfirmDialog>
  )
}
