import type { TFunction } from 'i18next'
import { dayOfText, isWrittenAsDay } from './time'

/** Why a typed date is none: there is no such day or time, or it isn't written as the format asks. */
export function dateProblem(text: string, format: string, t: TFunction<'common'>): string {
  const [day = '', time = ''] = text.trim().split(' ')
  if (isWrittenAsDay(day) && !dayOfText(day)) return t('noSuchDay', { day })
  return isWrittenAsDay(day) && /^\d{2}:\d{2}$/.test(time) ? t('noSuchTime', { time }) : t('invalidDate', { format })
}
