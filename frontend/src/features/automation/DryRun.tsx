import { Anchor, Button, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FormErrors } from '@/components/FormErrors'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton } from '@/components/states'
import { BatchConsequences } from '@/entities/batch/BatchConsequences'
import { BatchNotice } from '@/entities/batch/BatchNotice'
import { hasEnded, processed } from '@/entities/batch/progress'
import { useBatch } from '@/entities/batch/useBatch'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import { useDryRun } from './useRule'

/** What a dry run found: the parameters' revision, null if it found no contract. */
export type Found = { revision: number | null }

type Props = { ruleId: string; onFound: (found: Found) => void; onFailed?: () => void }

/** Does a dry run of the rule as soon as it is shown, follows it, and says what it found. It goes on when it is left. */
export function DryRun({ ruleId, onFound, onFailed }: Props) {
  const { t } = useTranslation(['automation', 'common'])
  const { start, started, submitting, problem } = useDryRun(ruleId)
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void start()
  })
  useEffect(() => {
    if (problem) onFailed?.()
  }, [problem, onFailed])
  if (started) return <Followed runId={started.id} batchId={started.batchId} onFound={onFound} />
  return (
    <>
      <FormErrors problem={problem} title={t('dryRunFailed')} />
      {problem ? (
        <Button variant="default" size="compact-sm" loading={submitting} onClick={() => void start()}>
          {t('common:retry')}
        </Button>
      ) : (
        <BlockSkeleton lines={4} />
      )}
    </>
  )
}

type FollowedProps = { runId: string; batchId: string; onFound: (found: Found) => void }

function Followed({ runId, batchId, onFound }: FollowedProps) {
  const { t } = useTranslation('automation')
  const format = useFormat()
  const { query, batch } = useBatch(batchId)
  const ended = batch !== null && hasEnded(batch)
  const revision = batch?.parametersRevision ?? null
  useEffect(() => {
    if (ended) onFound({ revision })
  }, [ended, revision, onFound])
  return (
    <QueryView query={query} loading={<BlockSkeleton lines={4} />}>
      {() =>
        batch && (
          <div role="status">
            {!ended && (
              <Text fz="sm">
                {t('dryRunProgress', { done: format.number(processed(batch)), total: format.number(batch.total) })}
              </Text>
            )}
            <BatchNotice batch={batch} />
            <BatchConsequences batch={batch} />
            <Anchor href={urls.automationRun(runId)} target="_blank" fz="sm" underline="always">
              {t('dryRunDetails')}
            </Anchor>
          </div>
        )
      }
    </QueryView>
  )
}
