import { notifications } from '@mantine/notifications'

/** A short message that something was done; announced, and gone by itself. */
export function toast(message: string): void {
  notifications.show({ message, withBorder: true, autoClose: 5000 })
}
