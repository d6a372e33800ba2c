import { ActionIcon, Group, NativeSelect } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format'
import { previousMonth } from '@/lib/time'

type Props = {
  label: string
  /** YYYY-MM */
  value: string
  onChange: (month: string) => void
  /** The newest month that can be chosen; default last month. */
  newest?: string
  /** How many months back. */
  count?: number
}

/** One month of the last years: chosen from a list, or a step back and forth. */
export function MonthField({ label, value, onChange, newest = previousMonth(), count = 60 }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const months = monthsBefore(newest, count)
  if (!months.includes(value)) months.push(value)
  const at = months.indexOf(value)
  const [older, newer] = [months[at + 1], months[at - 1]]
  return (
    <Group gap={4} align="flex-end" wrap="nowrap">
      <ActionIcon size={30} aria-label={t('previousMonth')} disabled={!older} onClick={() => older && onChange(older)}>
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <NativeSelect
        label={label}
        size="xs"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={months.map((month) => {
          const [year = 0, number = 1] = month.split('-').map(Number)
          return { value: month, label: format.month(year, number) }
        })}
      />
      <ActionIcon size={30} aria-label={t('nextMonth')} disabled={!newer} onClick={() => newer && onChange(newer)}>
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

/** The newest month and those before it. */
function monthsBefore(newest: string, count: number): string[] {
  const months = [newest]
  while (months.length < count) months.push(previousMonth(`${months.at(-1)}-01`))
  return months
}
