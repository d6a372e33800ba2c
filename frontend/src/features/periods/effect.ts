import type { TFunction } from 'i18next'
import type { ClosedMonth } from '@/features/dici/ClosedMonths'
import type { Format } from '@/lib/format'
import type { Effect, MonthEffect } from './documents'

type Row = MonthEffect['changes'][number]['row']

/** The closed months that changed, as they are listed. */
export function closedMonths({ closedMonths }: Effect): ClosedMonth[] {
  return closedMonths.map(({ declaration: { id, year, month, branch } }) => ({ id, year, month, branch }))
}

/** 05/2026 · Matriz */
export function monthName({ year, month, branch }: ClosedMonth): string {
  return `${String(month).padStart(2, '0')}/${year} · ${branch.name}`
}

/** A row of the file in one line, in the order of its columns. */
export function rowName(row: Row, t: TFunction<readonly ['periods', 'enums']>, format: Format): string {
  return [
    `${row.city.name}/${row.city.state}`,
    t(`enums:CustomerType.${row.customerType}`),
    t(`enums:Zone.${row.zone}`),
    t(`enums:Medium.${row.medium}`),
    t(`enums:Product.${row.product}`),
    row.technology,
    // Kept together where the line is broken.
    format.speed(row.speedMbps).replace(' ', '\u00a0'),
  ].join(' · ')
}

/** What was done, and which closed months it changed: they may be back at what was declared. */
export function savedText(saved: string, effect: Effect, t: TFunction<'periods'>): string {
  const months = closedMonths(effect)
  if (months.length === 0) return saved
  const few = months.slice(0, 3).map(monthName).join(', ')
  const others = months.length - 3
  const names = others > 0 ? t('andOthers', { months: few, count: others }) : few
  return `${saved} ${t('rectify', { count: months.length, months: names })}`
}
