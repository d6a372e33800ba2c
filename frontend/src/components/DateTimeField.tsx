import { TextInput, type TextInputProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateProblem } from '@/lib/dateProblem'
import { instantFromLocal, localFromInstant } from '@/lib/time'

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  /** An instant (RFC 3339), or null for none. */
  value: string | null
  /** Null when it is empty or not a date yet; invalid tells the two apart. */
  onChange: (value: string | null, invalid: boolean) => void
}

/** A day and time in São Paulo, typed as digits: 05062026 2330. Quicker than a calendar for those who know the date. */
export function DateTimeField({ value, onChange, error, ...props }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(() => toText(value))
  const [left, setLeft] = useState(false)
  const sent = useRef(value)
  const invalid = text !== '' && toInstant(text) === null

  // The value may be set from elsewhere, by a reset of the form.
  useEffect(() => {
    if (value !== sent.current) setText(toText(value))
    sent.current = value
  }, [value])

  const type = (typed: string) => {
    // What is being deleted isn't punctuated again.
    const next = typed.length < text.length ? typed : punctuate(typed)
    const instant = toInstant(next)
    setText(next)
    setLeft(false)
    sent.current = instant
    onChange(instant, next !== '' && instant === null)
  }

  const format = t('dateTimeFormat')
  return (
    <TextInput
      {...props}
      inputMode="numeric"
      autoComplete="off"
      placeholder={format}
      maxLength={16}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setLeft(true)}
      error={invalid && left ? dateProblem(text, format, t) : error}
    />
  )
}

function toText(instant: string | null): string {
  if (!instant) return ''
  const local = localFromInstant(instant)
  return `${local.slice(0, 10).split('-').reverse().join('/')} ${local.slice(11, 16)}`
}

/** 0506202623 → 05/06/2026 23 */
export function punctuate(typed: string): string {
  const digits = typed.replace(/\D/g, '').slice(0, 12)
  const [day, month, year, hour, minute] = [
    digits.slice(0, 2),
    digits.slice(2, 4),
    digits.slice(4, 8),
    digits.slice(8, 10),
    digits.slice(10),
  ]
  const date = [day, month, year].filter(Boolean).join('/')
  const time = [hour, minute].filter(Boolean).join(':')
  return time ? `${date} ${time}` : date
}

/** The instant of dd/mm/yyyy[ hh:mm] in São Paulo; null when there is no such day or time. */
export function toInstant(text: string): string | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})(?: (\d{2}):(\d{2}))?$/.exec(text.trim())
  if (!match) return null
  const [, day, month, year, hour = '00', minute = '00'] = match
  const local = `${year}-${month}-${day} ${hour}:${minute}`
  if (Number(hour) > 23 || Number(minute) > 59) return null
  // The 31st of June would become the 1st of July.
  const calendar = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(calendar.getTime()) || !calendar.toISOString().startsWith(`${year}-${month}-${day}`)) return null
  return instantFromLocal(local)
}
