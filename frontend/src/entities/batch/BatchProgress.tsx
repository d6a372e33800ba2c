import { Paper, Progress, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { BatchOutcome } from '@/gql/graphql'
import { useFormat } from '@/lib/format'
import classes from './Batch.module.css'
import { hasEnded, outcomes, processed, share, wasCutShort } from './progress'

const BatchProgressFields = graphql(`
  fragment BatchProgressFields on CancellationBatch {
    id
    status
    dryRun
    effectiveAt
    total
    remaining
    cancelled
    scheduled
    refused
    notRun
  }
`)

const colors = { CANCELLED: 'var(--vinculo-ok)', SCHEDULED: 'var(--vinculo-info)', REFUSED: 'var(--vinculo-danger)' }

/** How far the batch is, and how many contracts came to each outcome. */
export function BatchProgress(props: { batch: FragmentType<typeof BatchProgressFields> }) {
  const batch = readFragment(BatchProgressFields, props.batch)
  const { t } = useTranslation(['batches', 'enums'])
  const format = useFormat()
  const ended = hasEnded(batch)
  const done = processed(batch)
  const percent = Math.floor(share(done, batch.total))
  const text = t('progressText', {
    done: format.number(done),
    total: format.number(batch.total),
    percent: format.percent(percent / 100),
  })
  // What was never looked at isn't foreseen.
  const foreseen = (outcome: BatchOutcome) => batch.dryRun && !(outcome === 'NOT_RUN' && wasCutShort(batch))
  const parts = [
    ['CANCELLED', batch.cancelled],
    ['SCHEDULED', batch.scheduled],
    ['REFUSED', batch.refused],
  ] as const
  return (
    <Paper p="md" component="section" aria-labelledby="progress">
      <div className={classes.head}>
        <Title order={2} id="progress">
          {t('progress')}
        </Title>
        <Text fz="sm" data-figures>
          {text}
        </Text>
      </div>
      <div
        role="progressbar"
        aria-labelledby="progress"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={text}
      >
        <Progress.Root size="lg" aria-hidden>
          {parts.map(([outcome, count]) => (
            <Progress.Section key={outcome} value={share(count, batch.total)} color={colors[outcome]} />
          ))}
          <Progress.Section value={share(batch.notRun, batch.total)} color="var(--vinculo-neutral)" />
        </Progress.Root>
      </div>
      <ul className={classes.counts}>
        {outcomes(batch).map(({ outcome, count }) => (
          <li key={outcome} data-outcome={outcome}>
            <span className={classes.figure} data-figures>
              {format.number(count)}
            </span>
            <span>{foreseen(outcome) ? t(`would.${outcome}`, { count }) : t(`did.${outcome}`, { count })}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={classes.spoken}>
        {ended ? t(`ended.${batch.status}`) : ''}
      </p>
    </Paper>
  )
}
