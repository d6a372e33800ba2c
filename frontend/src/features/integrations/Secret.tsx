import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { CopyButton } from '@/components/CopyButton'

type Props = {
  value: string
  label: string
  /** What to do with it now. */
  children: ReactNode
  onClose: () => void
}

/** A secret that is shown this once. */
export function Secret({ value, label, children, onClose }: Props) {
  const { t } = useTranslation('integrations')
  return (
    <Stack gap="sm">
      <Callout tone="attention" alert title={t('onlyOnce')}>
        <Text fz="sm">{children}</Text>
      </Callout>
      <TextInput
        label={label}
        readOnly
        value={value}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        rightSection={<CopyButton value={value} name={label} />}
      />
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('stored')}</Button>
      </Group>
    </Stack>
  )
}
