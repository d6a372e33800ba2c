import { ActionIcon, Group, NativeSelect } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format'
import { previousMonth, today } from '@/lib/time'

type Props = {
  label: string
  /** YYYY-MM; null while none is chosen. */
  value: string | null
  onChange: (month: string) => void
  /** The newest month that can be chosen; default the one that is running. */
  newest?: string
  /** How many months back. */
  count?: number
}

/** One month of the last years: chosen from a list, or a step back and forth. */
export function MonthField({ label, value, onChange, newest = today().slice(0, 7), count = 60 }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const months = monthsUntil(newest, count, value)
  // Before a month is chosen, the newest is one step back.
  const at = value === null ? -1 : months.indexOf(value)
  const [older, newer] = [months[at + 1], months[at - 1]]
  return (
    <Group gap={4} align="flex-end" wrap="nowrap">
      <ActionIcon size={30} aria-label={t('previousMonth')} disabled={!older} onClick={() => older && onChange(older)}>
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <NativeSelect
        label={label}
        size="xs"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          ...(value === null ? [{ value: '', label: t('chooseMonth'), disabled: true }] : []),
          ...months.map((month) => {
            const [year = 0, number = 1] = month.split('-').map(Number)
            return { value: month, label: format.month(year, number) }
          }),
        ]}
      />
      <ActionIcon size={30} aria-label={t('nextMonth')} disabled={!newer} onClick={() => newer && onChange(newer)}>
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

/** The newest month and those before it, back to the chosen one. */
function monthsUntil(newest: string, count: number, chosen: string | null): string[] {
  const months: string[] = []
  for (let month = newest; months.length < count || (chosen && month >= chosen); month = previousMonth(`${month}-01`))
    months.push(month)
  return months
}
