import type { TFunction } from 'i18next'
import { cityLabel } from '@/entities/city/city'
import { graphql } from '@/gql'
import type { AccessEffectFieldsFragment } from '@/gql/graphql'
import type { Format } from '@/lib/format'

/** What a change does to what DICI counts; the same in every mutation that does something to it. */
export const AccessEffectFields = graphql(`
  fragment AccessEffectFields on AccessEffect {
    accesses
    closedMonths {
      declaration {
        id
        year
        month
        version
        branch {
          id
          name
          cnpj
        }
        ...ClosedMonthsFields
      }
      changes {
        accessesBefore
        accessesAfter
        row {
          city {
            id
            ibgeCode
            name
            state
          }
          customerType
          zone
          medium
          product
          technology
          speedMbps
          accesses
        }
      }
    }
  }
`)

export type Effect = AccessEffectFieldsFragment
export type MonthEffect = Effect['closedMonths'][number]
type Row = MonthEffect['changes'][number]['row']

/** The closed months that changed, as they are listed. */
export function closedMonths({ closedMonths }: Effect): MonthEffect['declaration'][] {
  return closedMonths.map(({ declaration }) => declaration)
}

/** 05/2026 · Matriz */
export function monthName({
  year,
  month,
  branch,
}: Pick<MonthEffect['declaration'], 'year' | 'month' | 'branch'>): string {
  return `${String(month).padStart(2, '0')}/${year} · ${branch.name}`
}

/** A row of the file in one line, in the order of its columns. */
export function rowName(row: Row, t: TFunction<readonly ['periods', 'enums']>, format: Format): string {
  return [
    cityLabel(row.city),
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
