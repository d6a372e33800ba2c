import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DatedChange } from './useDatedChange'
import { confirmText, isPast, type When, type WhenRules } from './when'

type Props = {
  change: Pick<DatedChange, 'outcome' | 'updating' | 'submitting'>
  when: When
  rules?: WhenRules
  /** Whether there is something to save. */
  changed: boolean
  /** What the button says when neither a date nor a correction is meant. */
  label?: string
  onClose: () => void
}

/** Whether it may be saved: what touches the past only when its consequences are on screen. */
export function maySave({ updating }: Pick<DatedChange, 'updating'>, when: When): boolean {
  return !updating || !isPast(when)
}

/** Back, and the button that repeats the verb. */
export function SaveButtons({ change, when, rules, changed, label, onClose }: Props) {
  const { t } = useTranslation(['periods', 'common'])
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose} disabled={change.submitting}>
        {t('common:cancel')}
      </Button>
      <Button type="submit" loading={change.submitting} disabled={!maySave(change, when)}>
        {changed ? (label ?? confirmText(when, t, rules)) : t('common:save')}
      </Button>
    </Group>
  )
}
