import { absent, useFormat } from '@/lib/format'

type Props = { value: string | null | undefined /** The day alone. */; dateOnly?: boolean }

/** An instant in São Paulo, machine-readable too. */
export function DateTime({ value, dateOnly = false }: Props) {
  const format = useFormat()
  if (!value) return absent
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {dateOnly ? format.date(value) : format.dateTime(value)}
    </time>
  )
}
