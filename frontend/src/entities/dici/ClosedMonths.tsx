import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { urls } from '@/urls'

export const ClosedMonthsFields = graphql(`
  fragment ClosedMonthsFields on DiciDeclaration {
    id
    year
    month
    branch {
      id
      cnpj
      name
    }
  }
`)

export type ClosedMonth = FragmentType<typeof ClosedMonthsFields>

/** Which closed months changed by what was done. They are to be checked: a correction may bring one back to what was declared. */
export function ClosedMonths(props: { months: readonly ClosedMonth[] }) {
  const months = readFragment(ClosedMonthsFields, props.months)
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
