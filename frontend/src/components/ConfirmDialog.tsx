import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '@/lib/submit'
import { FormDialog } from './FormDialog'
import { FormErrors } from './FormErrors'

type Props = {
  opened: boolean
  onClose: () => void
  title: string
  /** What will happen. */
  children: ReactNode
  /** Repeats the verb and its object: "Devolver ONU 48575443". */
  confirmLabel: string
  onConfirm: () => void
  /** It destroys something. */
  danger?: boolean
  submitting?: boolean
  /** What will happen isn't known yet. */
  waiting?: boolean
  problem?: Problem | null
}

/** Asks before a step that can't be undone. Traps the focus and gives it back. */
export function ConfirmDialog(props: Props) {
  const { opened, onClose, title, children, confirmLabel, onConfirm, danger, submitting, waiting, problem } = props
  const { t } = useTranslation()
  return (
    <FormDialog opened={opened} onClose={onClose} title={title} held={submitting}>
      <Stack gap="md">
        <div>{children}</div>
        <FormErrors problem={problem ?? null} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={submitting}>
            {t('back')}
          </Button>
          <Button
            color={danger ? 'red' : undefined}
            onClick={onConfirm}
            loading={submitting}
            disabled={waiting}
            data-autofocus
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </FormDialog>
  )
}
