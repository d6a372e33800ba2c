import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage, type Language } from '@/i18n'
import { localFromInstant } from './time'

type Maybe<T> = T | null | undefined

/** What is shown for a missing value. */
export const absent = '—'

function formatters(language: Language) {
  const locale = language === 'en' ? 'en-US' : 'pt-BR'
  const number = new Intl.NumberFormat(locale)
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'BRL' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const monthShort = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  const asDate = (year: number, oneToTwelve: number) => new Date(Date.UTC(year, oneToTwelve - 1, 1))
  return {
    /** 05/06/2026 */
    date: (value: Maybe<string>) => (value ? dayFirst(localOf(value).slice(0, 10)) : absent),
    /** 05/06/2026 23:30 */
    dateTime: (value: Maybe<string>) => {
      if (!value) return absent
      const local = localFromInstant(value)
      return `${dayFirst(local.slice(0, 10))} ${local.slice(11, 16)}`
    },
    /** maio de 2026 */
    month: (year: number, oneToTwelve: number) => month.format(asDate(year, oneToTwelve)),
    /** mai. de 26 */
    monthShort: (year: number, oneToTwelve: number) => monthShort.format(asDate(year, oneToTwelve)),
    /** 1.234 */
    number: (value: Maybe<number>) => (value == null ? absent : number.format(value)),
    /** For a text that says how many: i18next chooses the plural by count, the text shows formatted. */
    count: (count: number) => ({ count, formatted: number.format(count) }),
    /** +3, −3 or 0 */
    difference: (value: number) => signed.format(value),
    /** 12,5 % */
    percent: (share: Maybe<number>) => (share == null ? absent : percent.format(share)),
    /** R$ 1.234,56, from centavos */
    money: (cents: Maybe<number>) => (cents == null ? absent : money.format(cents / 100)),
    /** 12,5 Mbps */
    speed: (mbps: Maybe<number>) => (mbps == null ? absent : `${decimal.format(mbps)} Mbps`),
  }
}

export type Format = ReturnType<typeof formatters>

/** The formats of dates, numbers and money in the language in use. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: currentLanguage() reads i18n.language
  return useMemo(() => formatters(currentLanguage()), [i18n.language])
}

/** The same, outside of components. */
export const formatFor = formatters

/** A calendar day stays as it is; an instant becomes São Paulo's. */
function localOf(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : localFromInstant(value)
}

function dayFirst(day: string): string {
  return day.split('-').reverse().join('/')
}

const shapes: Record<number, [RegExp, string]> = {
  11: [/^(.{3})(.{3})(.{3})(.{2})$/, '$1.$2.$3-$4'],
  14: [/^(.{2})(.{3})(.{3})(.{4})(.{2})$/, '$1.$2.$3/$4-$5'],
}

/** A CPF (11) or CNPJ (14, letters allowed) with its punctuation; masked characters stay masked. */
export function formatDocument(value: Maybe<string>): string {
  if (!value) return absent
  const plain = value.replace(/[.\-/\s]/g, '').toUpperCase()
  const shape = shapes[plain.length]
  return shape ? plain.replace(...shape) : value
}

/** 01310-100 */
export function formatPostalCode(value: Maybe<string>): string {
  if (!value) return absent
  return value.replace(/^(\d{5})-?(\d{3})$/, '$1-$2')
}

/** (11) 98765-4321; other forms stay as they were written. */
export function formatPhone(value: Maybe<string>): string {
  if (!value) return absent
  const digits = value.replace(/\D/g, '')
  return /^\d{10,11}$/.test(digits) ? digits.replace(/^(\d{2})(\d{4,5})(\d{4})$/, '($1) $2-$3') : value
}
