import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Register, useActivation } from '@/lib/activation'
import { Can } from './Can'

type Props = {
  register: Register
  record: { id: string; name: string; active: boolean }
  activation: ReturnType<typeof useActivation>
  onEdit: () => void
  /** What else can be done. */
  children?: ReactNode
}

/** What can be done with a register's record, for those who may: edit it, make it available or not. */
export function RegisterActions({ register, record, activation, onEdit, children }: Props) {
  const { t } = useTranslation(register as 'reasons')
  const { t: tCommon } = useTranslation()
  const { id, name, active } = record
  return (
    <Can permission="REGISTER">
      <Group gap={2} wrap="nowrap" justify="flex-end">
        <Button size="compact-xs" variant="subtle" onClick={onEdit} aria-label={t('editNamed', { name })}>
          {tCommon('edit')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          loading={activation.submitting}
          onClick={() => void activation.setActive(id, name, !active)}
          aria-label={t(active ? 'inactivateNamed' : 'activateNamed', { name })}
        >
          {t(active ? 'inactivate' : 'activate')}
        </Button>
        {children}
      </Group>
    </Can>
  )
}
