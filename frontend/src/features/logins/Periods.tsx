import { Anchor, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { ToneBadge } from '@/components/StatusBadge'
import { cityLabel } from '@/entities/city/city'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { absent, useFormat } from '@/lib/format'
import { urls } from '@/urls'
import { type AccessPeriod, type Ending, timeline } from './periods'

const PeriodsFields = graphql(`
  fragment PeriodsFields on Login {
    periods {
      id
      startedAt
      endedAt
      unlinkedAt
      customerType
      zone
      medium
      technology
      product
      speedMbps
      city {
        id
        name
        state
      }
      branch {
        id
        name
      }
      plan {
        id
        name
      }
      contract {
        id
        number
        servicePeriods {
          id
          endedAt
        }
      }
      unlinkedBy {
        id
        contract {
          id
          number
        }
      }
    }
  }
`)

type Row = { period: AccessPeriod; ending: Ending }

/** What the access was, from when to when, and why each time ended: what DICI counts. */
export function Periods({ login }: { login: FragmentType<typeof PeriodsFields> }) {
  const { t } = useTranslation(['logins', 'enums'])
  const format = useFormat()
  const rows = timeline(readFragment(PeriodsFields, login).periods)
  if (rows.length === 0) return null
  const columns: Column<Row>[] = [
    { key: 'from', header: t('periodFrom'), render: ({ period }) => <DateTime value={period.startedAt} /> },
    {
      key: 'to',
      header: t('periodTo'),
      render: ({ period }) =>
        period.endedAt ? <DateTime value={period.endedAt} /> : <ToneBadge tone="ok">{t('ending.lasts')}</ToneBadge>,
    },
    { key: 'ending', header: t('periodEnding'), render: ({ ending }) => <EndingText ending={ending} /> },
    { key: 'speed', header: t('speed'), align: 'right', render: ({ period }) => format.speed(period.speedMbps) },
    {
      key: 'access',
      header: t('access'),
      render: ({ period: { medium, technology, product } }) =>
        joined(medium && t(`enums:Medium.${medium}`), technology, product && t(`enums:Product.${product}`)),
    },
    {
      key: 'city',
      header: t('city'),
      render: ({ period: { city, zone } }) => joined(city && cityLabel(city), zone && t(`enums:Zone.${zone}`)),
    },
    {
      key: 'contract',
      header: t('contract'),
      render: ({ period }) => <PeriodContract period={period} />,
    },
    { key: 'plan', header: t('plan'), render: ({ period }) => period.plan?.name ?? absent },
    { key: 'branch', header: t('branch'), render: ({ period }) => period.branch.name },
    { key: 'type', header: t('customerType'), render: ({ period }) => t(`enums:CustomerType.${period.customerType}`) },
  ]
  return (
    <section aria-labelledby="periods">
      <Title order={2} id="periods" mb={2}>
        {t('periods')}
      </Title>
      <Text fz="sm" c="dimmed" mb="xs">
        {t('periodsText')}
      </Text>
      <DataTable label={t('periods')} rows={rows} columns={columns} rowKey={({ period }) => period.id} />
    </section>
  )
}

function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ') || absent
}

function PeriodContract({ period: { contract, unlinkedAt } }: { period: AccessPeriod }) {
  const { t } = useTranslation('logins')
  if (!contract) return unlinkedAt ? <ToneBadge tone="attention">{t('unlinked')}</ToneBadge> : absent
  return (
    <Anchor component={AppLink} href={urls.contract(contract.number)} inherit>
      {contract.number}
    </Anchor>
  )
}

function EndingText({ ending }: { ending: Ending }) {
  const { t } = useTranslation('logins')
  switch (ending.why) {
    case 'lasts':
      return absent
    case 'changed':
      return t('ending.changed', { what: ending.what.map((name) => t(`difference.${name}`)).join(', ') })
    case 'unlinked':
      return ending.contract ? (
        <Anchor component={AppLink} href={urls.contract(ending.contract)} inherit>
          {t('ending.unlinkedFrom', { number: ending.contract })}
        </Anchor>
      ) : (
        t('ending.unlinked')
      )
    case 'cancelled':
      return t('ending.cancelled')
    case 'inactivated':
      return t('ending.inactivated')
  }
}
