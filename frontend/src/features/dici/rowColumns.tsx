import type { TFunction } from 'i18next'
import type { Column } from '@/components/list'
import type { Format } from '@/lib/format'
import type { Report, Row } from './documents'

/** The columns that tell one row of the file from another. */
export function rowColumns<Of>(
  rowOf: (of: Of) => Row,
  t: TFunction<readonly ['dici', 'enums']>,
  format: Format,
): Column<Of>[] {
  return [
    { key: 'city', header: t('enums:DiciField.CITY'), render: (of) => cityOf(rowOf(of)) },
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

function cityOf({ city }: Row): string {
  return `${city.name}/${city.state}`
}

/** What a month's rows are: those of its file, or of what that may become. */
export function rowsLabel({ forecast }: Report, t: TFunction<'dici'>): string {
  return forecast ? t('rowsForecast') : t('tab.rows')
}
