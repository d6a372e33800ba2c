import { ActionIcon, CopyButton as Copy, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Copies a value; name says what for those who don't see where the button stands. */
export function CopyButton({ value, name }: { value: string; name?: string }) {
  const { t } = useTranslation()
  return (
    <Copy value={value}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('copied') : t('copy')}>
          <ActionIcon size="sm" onClick={copy} aria-label={`${copied ? t('copied') : t('copy')} ${name ?? value}`}>
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        </Tooltip>
      )}
    </Copy>
  )
}
