import type { TFunction } from 'i18next'
import type { Effect } from '@/components/EffectList'
import type { Format } from '@/lib/format'

type Months = {
  months: readonly { year: number; month: number; accesses: number; closed: boolean }[]
  earlierMonths: boolean
  /** Whether links are lost, which can't be taken back. */
  lasting: boolean
}

/** Which DICI months count fewer accesses, each named, the newest first; those that were declared stand out. */
export function monthsEffect(
  { months, earlierMonths, lasting }: Months,
  t: TFunction<'cancellation'>,
  format: Format,
): Effect<'months'> {
  const count = months.length
  const declared = months.some(({ closed }) => closed)
  const details = months.toReversed().map(({ year, month, accesses, closed }) => {
    const text = t('monthAccesses', { month: format.month(year, month), accesses: format.number(accesses) })
    return { key: `${year}-${month}-${closed}`, text: closed ? t('monthDeclared', { text }) : text, strong: closed }
  })
  if (earlierMonths) details.push({ key: 'earlier', text: t('monthsEarlier'), strong: false })
  return {
    key: 'months',
    tone: count > 0 && lasting ? 'lasting' : declared ? 'attention' : 'plain',
    text: count === 0 ? t('monthsNone') : t('monthsLeft', { count }),
    details,
  }
}
