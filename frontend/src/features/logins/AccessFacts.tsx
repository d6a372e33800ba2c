import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { ToneBadge } from '@/components/StatusBadge'
import { cityLabel } from '@/entities/city/city'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { DiciField } from '@/gql/graphql'
import { useFormat } from '@/lib/format'

const AccessFactsFields = graphql(`
  fragment AccessFactsFields on Login {
    active
    factsFrozenAt
    customerType
    zone
    medium
    technology
    product
    speedMbps
    city {
      id
      ibgeCode
      name
      state
    }
  }
`)

type Props = { login: FragmentType<typeof AccessFactsFields>; missing: readonly DiciField[] }

/** What DICI needs of the login, with what is missing marked. */
export function AccessFacts({ missing, ...props }: Props) {
  const login = readFragment(AccessFactsFields, props.login)
  const { t } = useTranslation(['logins', 'enums'])
  const format = useFormat()
  const { city, zone, medium, product, technology, speedMbps } = login
  const fact = (field: DiciField, value: ReactNode) => ({
    label: t(`enums:DiciField.${field}`),
    value: missing.includes(field) ? (
      <>
        {value} <ToneBadge tone="attention">{t('missing')}</ToneBadge>
      </>
    ) : (
      value
    ),
  })
  return (
    <Stack gap="sm">
      {missing.length > 0 && (
        <Callout tone="attention" title={t('missingTitle')}>
          {t('missingText')}
        </Callout>
      )}
      <Facts
        facts={[
          { label: t('customerType'), value: t(`enums:CustomerType.${login.customerType}`) },
          fact('CITY', city && `${cityLabel(city)} (${city.ibgeCode})`),
          fact('ZONE', zone && t(`enums:Zone.${zone}`)),
          fact('MEDIUM', medium && t(`enums:Medium.${medium}`)),
          fact('PRODUCT', product && t(`enums:Product.${product}`)),
          fact('TECHNOLOGY', technology),
          fact('SPEED', speedMbps === null ? null : format.speed(speedMbps)),
          {
            label: t('frozenAt'),
            value: login.active ? t('notFrozen') : <DateTime value={login.factsFrozenAt} />,
          },
        ]}
      />
    </Stack>
  )
}
