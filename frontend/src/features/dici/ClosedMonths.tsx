import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { urls } from '@/urls'

export type ClosedMonth = { id: string; year: number; month: number; branch: { cnpj: string; name: string } }

/** Which closed months changed by what was done. They are to be checked: a correction may bring one back to what was declared. */
export function ClosedMonths({ months }: { months: readonly ClosedMonth[] }) {
  const { t } = useTranslation('dici')
  if (months.length === 0) return null
  return (
    <Callout tone="attention" alert title={t('closedMonthsTitle')}>
      <Text fz="sm">{t('closedMonthsText', { count: months.length })}</Text>
      <ul>
        {months.map(({ id, year, month, branch }) => {
          const number = String(month).padStart(2, '0')
          return (
            <li key={id}>
              <Anchor
                component={AppLink}
                href={urls.dici({ filial: branch.cnpj, mes: `${year}-${number}`, aba: 'mudancas' })}
                inherit
                underline="always"
              >
                {`${number}/${year} · ${branch.name}`}
              </Anchor>
            </li>
          )
        })}
      </ul>
    </Callout>
  )
}
