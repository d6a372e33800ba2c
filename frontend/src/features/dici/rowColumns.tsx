import type { TFunction } from 'i18next'
import type { Column } from '@/components/list'
import { cityLabel } from '@/entities/city/city'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { Format } from '@/lib/format'

const DiciRowColumnsFields = graphql(`
  fragment DiciRowColumnsFields on DiciRow {
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
  }
`)

/** The columns that distinguish the rows of the file. */
export function rowColumns<Of>(
  maskedRow: (of: Of) => FragmentType<typeof DiciRowColumnsFields>,
  t: TFunction<readonly ['dici', 'enums']>,
  format: Format,
): Column<Of>[] {
  const rowOf = (of: Of) => readFragment(DiciRowColumnsFields, maskedRow(of))
  return [
    { key: 'city', header: t('enums:DiciField.CITY'), render: (of) => cityLabel(rowOf(of).city) },
    { key: 'ibge', header: t('ibgeCode'), render: (of) => rowOf(of).city.ibgeCode },
    { key: 'type', header: t('customerType'), render: (of) => t(`enums:CustomerType.${rowOf(of).customerType}`) },
    { key: 'zone', header: t('enums:DiciField.ZONE'), render: (of) => t(`enums:Zone.${rowOf(of).zone}`) },
    { key: 'medium', header: t('enums:DiciField.MEDIUM'), render: (of) => t(`enums:Medium.${rowOf(of).medium}`) },
    { key: 'product', header: t('enums:DiciField.PRODUCT'), render: (of) => t(`enums:Product.${rowOf(of).product}`) },
    { key: 'technology', header: t('enums:DiciField.TECHNOLOGY'), render: (of) => rowOf(of).technology },
    {
      key: 'speed',
      header: t('enums:DiciField.SPEED'),
      align: 'right',
      render: (of) => format.speed(rowOf(of).speedMbps),
    },
  ]
}

/** What a month's rows are: those of its file, or of what that may become. */
export function rowsLabel({ forecast }: { forecast: boolean }, t: TFunction<'dici'>): string {
  return forecast ? t('rowsForecast') : t('tab.rows')
}
