import { Anchor, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import classes from './Cancellations.module.css'
import { monthPeriod } from './month'
import type { Month, Series } from './series'

type Props = { months: Month[]; series: Series[]; names: Map<string, string> }

/** The chart's figures; a month and a reason lead to their contracts. */
export function CancellationsTable({ months, series, names }: Props) {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={`${t('table')}: ${t('cancellations')}`}>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('month')}</Table.Th>
            {series.map(({ key }) => (
              <Table.Th key={key} scope="col">
                {names.get(key)}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t('total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...months].reverse().map(({ year, month, counts, total }) => (
            <Table.Tr key={`${year}-${month}`}>
              <Table.Th scope="row">
                <Anchor
                  component={AppLink}
                  href={urls.contracts({ situacao: 'CANCELLED', ...monthPeriod(year, month) })}
                  inherit
                >
                  {format.monthShort(year, month)}
                </Anchor>
              </Table.Th>
              {series.map(({ key, kind, reason }) => (
                <Table.Td key={key}>
                  {kind === 'reason' && counts[key] ? (
                    <Anchor
                      component={AppLink}
                      href={urls.contracts({ motivo: reason?.id, ...monthPeriod(year, month) })}
                      inherit
                      aria-label={t('cell', {
                        month: format.month(year, month),
                        reason: names.get(key),
                        formatted: format.number(counts[key]),
                      })}
                    >
                      {format.number(counts[key])}
                    </Anchor>
                  ) : (
                    format.number(counts[key] ?? 0)
                  )}
                </Table.Td>
              ))}
              <Table.Td fw={600}>{format.number(total)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
