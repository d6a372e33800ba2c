import { List } from '@mantine/core'
import { Callout } from '@/components/Callout'

/** Why it would be refused. */
export function Refusals({ title, refusals }: { title: string; refusals: readonly { message: string }[] }) {
  if (refusals.length === 0) return null
  return (
    <Callout tone="danger" alert title={title}>
      <List size="sm">
        {refusals.map(({ message }) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
      </List>
    </Callout>
  )
}
