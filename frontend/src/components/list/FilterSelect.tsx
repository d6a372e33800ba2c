import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = {
  /** What is filtered: "Situação". */
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string | null) => void
}

/** One filter of a list. The browser's own select: quick with the keyboard, at home on a telephone. */
export function FilterSelect({ label, value, options, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      size="xs"
      maw={220}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[{ value: '', label: `${label}: ${t('all').toLowerCase()}` }, ...options]}
    />
  )
}
