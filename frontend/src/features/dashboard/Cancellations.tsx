import { Anchor, Paper, SegmentedControl, Text, Title } from '@mantine/core'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { BlockSkeleton, EmptyState } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormat } from '@/lib/format'
import { today } from '@/lib/time'
import { urls } from '@/urls'
import { CancellationsTable } from './CancellationsTable'
import classes from './Dashboard.module.css'
import { type Series, stackByReason } from './series'

const CancellationsFields = graphql(`
  fragment CancellationsFields on CancellationCount {
    year
    month
    count
    reason {
      id
      name
      countsAsChurn
    }
  }
`)

// The charts are larger than the rest of the page, so they load after it.
const CancellationsChart = lazy(() => import('./CancellationsChart'))

/** Cancellations of the last twelve months by reason: as a chart, and as a table for those who read figures. */
export function Cancellations(props: { counts: readonly FragmentType<typeof CancellationsFields>[] }) {
  const counts = readFragment(CancellationsFields, props.counts)
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  // Who only moved house, for example, hasn't left.
  const churn = useMemo(() => counts.filter(({ reason }) => reason?.countsAsChurn !== false), [counts])
  const { months, series } = useMemo(() => stackByReason(churn, today()), [churn])
  const names = new Map(series.map((one) => [one.key, nameOf(one)]))
  const total = months.reduce((sum, month) => sum + month.total, 0)
  const stayed = counts.reduce((sum, { count, reason }) => (reason?.countsAsChurn === false ? sum + count : sum), 0)

  function nameOf({ kind, reason }: Series): string {
    if (kind === 'others') return t('otherReasons')
    return reason?.name ?? t('importedReason')
  }

  return (
    <Paper p="md" component="section" aria-labelledby="cancellations">
      <div className={classes.head}>
        <Title order={2} id="cancellations">
          {t('cancellations')}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t('view')}
          value={view}
          onChange={(next) => setView(next as typeof view)}
          data={[
            { value: 'chart', label: t('chart') },
            { value: 'table', label: t('table') },
          ]}
        />
      </div>
      {total === 0 && <EmptyState title={t('noCancellations')} />}
      {total > 0 && view === 'table' && <CancellationsTable months={months} series={series} names={names} />}
      {total > 0 && view === 'chart' && (
        <Suspense fallback={<BlockSkeleton lines={8} />}>
          <CancellationsChart
            months={months}
            series={series}
            names={names}
            label={t('chartLabel', { formatted: format.number(total) })}
          />
        </Suspense>
      )}
      {stayed > 0 && (
        <Text fz="sm" c="dimmed" mt="xs">
          {t('notChurn', format.count(stayed))}{' '}
          <Anchor component={AppLink} href={urls.cancellationReasons()} inherit underline="always">
            {t('notChurnReasons')}
          </Anchor>
        </Text>
      )}
    </Paper>
  )
}
