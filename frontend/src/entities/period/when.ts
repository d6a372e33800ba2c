import type { TFunction } from 'i18next'
import { dayOfText, instantOfDay, isWrittenAsDay, today } from '@/lib/time'

/**
 * today and date: the truth has changed, and what lay before stays. correction: what is recorded was never true, and is
 * rewritten.
 */
export type Mode = 'today' | 'date' | 'correction'

/** Since when an edit holds, as its form has it. */
export type When = {
  mode: Mode
  /** dd/mm/yyyy, as it is typed; empty in a correction is since the beginning. */
  day: string
  /** Why it is corrected. */
  reason: string
}

export const fromToday: When = { mode: 'today', day: '', reason: '' }

type Fields = 'when.day' | 'when.reason'

/** What a form asks of the date. */
export type WhenRules = {
  /** A correction needs a day: one since the beginning would rewrite too much. */
  datedCorrection?: boolean
}

/** What is still wrong, by the form's fields. */
export function whenErrors(
  when: When,
  t: TFunction<'periods'>,
  { datedCorrection = false }: WhenRules = {},
): Partial<Record<Fields, string>> {
  const errors: Partial<Record<Fields, string>> = {}
  const { mode, reason } = when
  const text = when.day.trim()
  const day = dayOfText(text)
  if (mode !== 'today' && text && !day)
    errors['when.day'] = isWrittenAsDay(text) ? t('noSuchDay', { day: text }) : t('dayInvalid')
  if (mode === 'date' && !text) errors['when.day'] = t('dayMissing')
  if (mode === 'correction' && datedCorrection && !text) errors['when.day'] = t('wrongSinceMissing')
  if (mode !== 'today' && day && day > today()) errors['when.day'] = t('dayInFuture')
  if (mode === 'correction' && !reason.trim()) errors['when.reason'] = t('reasonMissing')
  return errors
}

/** Whether what it does can be looked at: a reason may still be missing. */
export function isDated(when: When, { datedCorrection = false }: WhenRules = {}): boolean {
  const day = dayOfText(when.day)
  if (when.mode === 'today') return true
  if (when.mode === 'correction' && !when.day.trim()) return !datedCorrection
  return day !== null && day <= today()
}

/** The first instant that a date or a correction names; null for now, or since the beginning. */
export function sinceOf({ mode, day: text }: When): string | null {
  const day = dayOfText(text)
  if (mode === 'today' || !day) return null
  // From today on is from now on.
  return mode === 'date' && day === today() ? null : instantOfDay(day)
}

/** Whether it touches what has passed: then nothing is saved before its consequences have been shown. */
export function isPast(when: When): boolean {
  return when.mode === 'correction' || sinceOf(when) !== null
}

/** What the button does: the verb, and since when. */
export function confirmText(
  { mode, day }: When,
  t: TFunction<'periods'>,
  { datedCorrection = false }: WhenRules = {},
): string {
  const date = day.trim()
  if (mode === 'correction' && !date) return t(datedCorrection ? 'correct' : 'correctAll')
  if (mode === 'correction') return t('correctSince', { date })
  if (mode === 'today') return t('changeToday')
  return date ? t('changeSince', { date }) : t('change')
}
