import { Anchor, Select, Text } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { chooseByEnter } from '@/lib/keyboard'
import { fold } from '@/lib/search'
import { urls } from '@/urls'

export type Reason = { id: string; code: string; name: string }

type Props = {
  ref: Ref<HTMLInputElement>
  reasons: readonly Reason[]
  value: string | null
  onChange: (id: string | null) => void
  error?: string
  /** The name of the reason that stays when none is chosen; without it, one must be chosen. */
  keeps?: string
}

/** The active reasons, found by any part of their name or code, with or without accents. */
export function ReasonSelect({ ref, reasons, value, onChange, error, keeps }: Props) {
  const { t } = useTranslation('cancellation')
  if (reasons.length === 0) {
    if (keeps) return null
    return (
      <Text fz="sm">
        {t('noReasons')}{' '}
        <Anchor component={AppLink} href={urls.cancellationReasons()} inherit underline="always">
          {t('goToReasons')}
        </Anchor>
      </Text>
    )
  }
  const codes = new Map(reasons.map(({ id, code }) => [id, code]))
  return (
    <Select
      ref={ref}
      label={t(keeps ? 'retryReason' : 'reason')}
      placeholder={keeps ? t('retryReasonKeep', { reason: keeps }) : t('reasonPlaceholder')}
      required={!keeps}
      clearable={keeps !== undefined}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      onKeyDownCapture={chooseByEnter}
      nothingFoundMessage={t('reasonNotFound')}
      data-autofocus={keeps ? undefined : true}
      data={reasons.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options, search }) => {
        const wanted = fold(search)
        return options.filter(
          (option) =>
            'value' in option && fold(`${option.label} ${codes.get(String(option.value)) ?? ''}`).includes(wanted),
        )
      }}
      value={value}
      onChange={(next) => onChange(next)}
      error={error}
    />
  )
}
