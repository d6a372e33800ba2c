import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { ToneBadge } from '@/components/StatusBadge'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ServicePeriodsFieldsFragment } from '@/gql/graphql'
import { actorName } from '@/lib/actor'
import { absent } from '@/lib/format'

const ServicePeriodsFields = graphql(`
  fragment ServicePeriodsFields on ServicePeriod {
    id
    startedAt
    endedAt
    reactivatedByName
    note
    cancellation {
      id
      requestedByName
      loginsUnlinked
      reason {
        id
        name
      }
    }
  }
`)

type Period = ServicePeriodsFieldsFragment
type Props = { periods: readonly FragmentType<typeof ServicePeriodsFields>[] }

/** When the contract was in service, what began each time and what ended it. A single one is shown among the contract's facts. */
export function ServicePeriods(props: Props) {
  const periods = readFragment(ServicePeriodsFields, props.periods)
  const { t } = useTranslation(['contracts', 'reactivation'])
  if (periods.length < 2) return null
  const newestFirst = [...periods].sort((a, b) => b.startedAt.localeCompare(a.startedAt))
  const columns: Column<Period>[] = [
    { key: 'started', header: t('serviceFrom'), render: (row) => <DateTime value={row.startedAt} /> },
    {
      key: 'ended',
      header: t('serviceTo'),
      render: (row) =>
        row.endedAt ? <DateTime value={row.endedAt} /> : <ToneBadge tone="ok">{t('inService')}</ToneBadge>,
    },
    { key: 'endedBy', header: t('reactivation:endedBy'), render: (row) => <EndedBy period={row} /> },
    {
      key: 'by',
      header: t('reactivation:reactivatedBy'),
      render: (row) => (row.reactivatedByName ? actorName(row.reactivatedByName) : absent),
    },
    { key: 'note', header: t('reactivation:intervalNote'), render: (row) => row.note ?? absent },
    {
      key: 'data',
      header: t('loginData'),
      render: (row) =>
        row.cancellation && row.cancellation.loginsUnlinked > 0 ? (
          <ToneBadge tone="attention">{t('withoutLoginData')}</ToneBadge>
        ) : (
          absent
        ),
    },
  ]
  return (
    <section aria-labelledby="service-periods">
      <Title order={2} id="service-periods" mb="xs">
        {t('servicePeriods')}
      </Title>
      <DataTable label={t('servicePeriods')} rows={newestFirst} columns={columns} rowKey={(row) => row.id} />
    </section>
  )
}

function EndedBy({ period: { endedAt, cancellation } }: { period: Period }) {
  const { t } = useTranslation('reactivation')
  if (!endedAt) return absent
  return cancellation ? `${actorName(cancellation.requestedByName)} · ${cancellation.reason.name}` : t('imported')
}
