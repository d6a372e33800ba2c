import { Button, Group, type MantineSize, Modal, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { FormEventHandler, ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Permission } from '@/lib/session'
import type { Problem } from '@/lib/submit'
import { RequirePermission } from './Can'
import { FormErrors } from './FormErrors'

type DialogProps = {
  /** Left out by dialogs that are shown by mounting them, which then give the focus back with useReturnFocus. */
  opened?: boolean
  onClose: () => void
  title: string
  size?: MantineSize | number
  /** Who may use it; others see that they may not. */
  permission?: Permission
  /** It takes a narrow screen as a whole, and a click beside it closes nothing. */
  large?: boolean
  /** It must stay for now: a request is under way, or another dialog is on top. */
  held?: boolean
  withCloseButton?: boolean
  children: ReactNode
}

/** A dialog with a form in it, or what came of it. */
export function FormDialog(props: DialogProps) {
  const { opened, onClose, permission, large = false, held = false, children, ...modal } = props
  const { t } = useTranslation()
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  return (
    <Modal
      {...modal}
      opened={opened ?? true}
      onClose={held ? () => {} : onClose}
      returnFocus={opened !== undefined}
      fullScreen={large && narrow}
      closeOnClickOutside={!large}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {permission ? <RequirePermission permission={permission}>{children}</RequirePermission> : children}
    </Modal>
  )
}

type FormProps = {
  ref?: Ref<HTMLFormElement>
  onSubmit: FormEventHandler<HTMLFormElement>
  onClose: () => void
  /** What the buttons say, when it isn't "Salvar" and "Cancelar". */
  submitLabel?: string
  cancelLabel?: string
  submitting: boolean
  disabled?: boolean
  /** Why it wasn't accepted, said above the fields; a form that says it elsewhere shows <FormErrors> itself. */
  problem?: Problem | null
  gap?: MantineSize
  children: ReactNode
}

/** A dialog's form: its fields, why it wasn't accepted, and the two buttons. */
export function DialogForm(props: FormProps) {
  const {
    ref,
    onSubmit,
    onClose,
    submitLabel,
    cancelLabel,
    submitting,
    disabled,
    problem = null,
    gap,
    children,
  } = props
  const { t } = useTranslation()
  return (
    <form ref={ref} onSubmit={onSubmit} noValidate>
      <Stack gap={gap ?? 'sm'}>
        <FormErrors problem={problem} />
        {children}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={submitting}>
            {cancelLabel ?? t('cancel')}
          </Button>
          <Button type="submit" loading={submitting} disabled={disabled}>
            {submitLabel ?? t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
