import { Checkbox, Stack, Textarea } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'

type Props = {
  /** The reason's input. */
  ref?: Ref<HTMLTextAreaElement>
  /** Null: the open comodatos stop the cancellation. */
  value: string | null
  onChange: (value: string | null) => void
  error?: string
  /** The consumer asked: the reason is the law's. */
  byLaw: boolean
}

/** Cancels despite open comodatos, with a written reason that is recorded. */
export function OverrideField({ ref, value, onChange, error, byLaw }: Props) {
  const { t } = useTranslation('cancellation')
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('override')}
        description={t(byLaw ? 'overrideByLawHint' : 'overrideHint')}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? '' : null)}
      />
      {value !== null && !byLaw && (
        <Textarea
          ref={ref}
          label={t('overrideReason')}
          required
          maxLength={2000}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error}
        />
      )}
    </Stack>
  )
}
