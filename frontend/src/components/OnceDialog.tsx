import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useReturnFocus } from '@/lib/focus'
import { endOnce, type Once, useOnce } from '@/lib/once'
import { Callout } from './Callout'
import { CopyButton } from './CopyButton'

/** The one place for what is shown once. It is outside of all pages, so that it stays whatever becomes of them. */
export function OnceDialog() {
  const once = useOnce()
  return once ? <Shown once={once} /> : null
}

function Shown({ once }: { once: Once }) {
  useReturnFocus(() => document.querySelector<HTMLElement>('h1'))
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    if (once.secrets.length === 0) return
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [once])
  return (
    <Modal
      opened
      onClose={() => {}}
      closeOnEscape={false}
      closeOnClickOutside={false}
      withCloseButton={false}
      returnFocus={false}
      title={once.title}
      size="lg"
      zIndex={400}
    >
      <Content once={once} />
    </Modal>
  )
}

function Content({ once: { text, hint, secrets, more, done } }: { once: Once }) {
  return (
    <Stack gap="sm">
      <Callout tone={secrets.length > 0 ? 'attention' : 'ok'} alert={secrets.length > 0} title={text}>
        {hint && <Text fz="sm">{hint}</Text>}
      </Callout>
      {secrets.map(({ label, value, name }, index) => (
        <TextInput
          key={label}
          label={label}
          readOnly
          value={value}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          // Not the button that ends it: a second Enter would lose them.
          data-autofocus={index === 0 || undefined}
          onFocus={(event) => event.currentTarget.select()}
          rightSection={<CopyButton value={value} name={name ?? label} />}
        />
      ))}
      {more}
      <Group justify="flex-end">
        <Button onClick={endOnce} data-autofocus={secrets.length === 0 || undefined}>
          {done}
        </Button>
      </Group>
    </Stack>
  )
}
