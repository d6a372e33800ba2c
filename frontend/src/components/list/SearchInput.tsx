import { CloseButton, Kbd, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSlashFocus } from '@/lib/keyboard'

type Props = {
  value: string
  onChange: (value: string) => void
  /** What can be searched for: "Número, cliente, CPF/CNPJ ou login". */
  label: string
}

/** A list's search: filters while one types, "/" brings the focus here, Esc empties it. */
export function SearchInput({ value, onChange, label }: Props) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  const sent = useRef(value)
  const send = useDebouncedCallback((next: string) => {
    sent.current = next
    onChange(next)
  }, 250)
  useSlashFocus(input)

  // The filter may change from elsewhere: "clear filters", Back.
  useEffect(() => {
    if (value !== sent.current) setText(value)
    sent.current = value
  }, [value])

  const type = (next: string) => {
    setText(next)
    send(next.trim())
  }

  return (
    <TextInput
      ref={input}
      type="search"
      role="searchbox"
      size="xs"
      flex="1 1 240px"
      maw={420}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        if (text) type('')
        else input.current?.blur()
      }}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={
        text ? (
          <CloseButton size="xs" aria-label={t('clear')} onClick={() => type('')} />
        ) : (
          <Kbd size="xs" aria-hidden visibleFrom="sm">
            /
          </Kbd>
        )
      }
    />
  )
}
