import { Button, Group } from '@mantine/core'
import { randomId } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import type { ReactNode } from 'react'

/** A way back, offered with the message. */
type Undo = { label: string; run: () => void }

/** A short message that something was done; announced, and gone by itself. What can be undone stays a little longer. */
export function toast(message: ReactNode, undo?: Undo): void {
  const id = randomId()
  const goBack = () => {
    notifications.hide(id)
    undo?.run()
  }
  notifications.show({
    id,
    withBorder: true,
    autoClose: undo ? 10_000 : 5000,
    closeButtonProps: { 'aria-label': i18next.t('common:close') },
    message: undo ? (
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button size="compact-xs" variant="default" flex="none" onClick={goBack}>
          {undo.label}
        </Button>
      </Group>
    ) : (
      message
    ),
  })
}
