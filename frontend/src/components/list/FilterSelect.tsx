import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = {
  /** What is filtered: "Situação". */
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string | null) => void
}

/** In Portuguese "all" agrees with what is filtered: "Situação: todas", "Plano: todos". English has one text for both. */
function genderOf(label: string): 'feminine' | undefined {
  return /(ção|gem|a)$|^Filial$/.test(label) ? 'feminine' : undefined
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
      data={[{ value: '', label: `${label}: ${t('all', { context: genderOf(label) }).toLowerCase()}` }, ...options]}
    />
  )
}
