import { Text, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { punctuate } from '@/components/DateTimeField'
import { dateProblem } from '@/lib/dateProblem'
import { dayOfText, isDay } from '@/lib/time'

type Props = {
  label: string
  /** YYYY-MM-DD, or empty. */
  value: string
  onChange: (value: string | null) => void
}

/** One end of a period: a day typed as digits, sent once it is whole. */
export function DayField({ label, value, onChange }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(() => toText(value))
  const [left, setLeft] = useState(false)
  const sent = useRef(value)
  const invalid = text !== '' && dayOfText(text) === null
  const format = t('dateFormat')

  // The filter may change from elsewhere: "clear filters", Back.
  useEffect(() => {
    if (value !== sent.current) setText(toText(value))
    sent.current = value
  }, [value])

  const type = (typed: string) => {
    // What is being deleted isn't punctuated again.
    const next = typed.length < text.length ? typed : punctuate(typed).slice(0, 10)
    const day = dayOfText(next)
    setText(next)
    setLeft(false)
    if ((day ?? '') === sent.current) return
    sent.current = day ?? ''
    onChange(day)
  }

  return (
    <TextInput
      size="xs"
      w={186}
      aria-label={label}
      placeholder={format}
      leftSection={
        <Text span fz="xs" c="dimmed" aria-hidden>
          {label}
        </Text>
      }
      leftSectionWidth={98}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setLeft(true)}
      error={invalid && left ? dateProblem(text, format, t) : undefined}
    />
  )
}

function toText(day: string): string {
  return isDay(day) ? day.split('-').reverse().join('/') : ''
}
