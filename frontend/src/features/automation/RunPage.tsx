import { Anchor, Button, Paper, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { RecordPage } from '@/components/RecordPage'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { BlockSkeleton } from '@/components/states'
import { BatchActions } from '@/entities/batch/BatchActions'
import { BatchConsequences } from '@/entities/batch/BatchConsequences'
import { BatchNotice } from '@/entities/batch/BatchNotice'
import { BatchProgress } from '@/entities/batch/BatchProgress'
import { BatchResults } from '@/entities/batch/BatchResults'
import { hasEnded } from '@/entities/batch/progress'
import { useBatch } from '@/entities/batch/useBatch'
import { graphql } from '@/gql'
import type { AutomationRunQuery } from '@/gql/graphql'
import { useFormat } from '@/lib/format'
import { nodeOf } from '@/lib/node'
import { urls } from '@/urls'
import { whoRan } from './runs'

const AutomationRunDocument = graphql(`
  query AutomationRun($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on AutomationRun {
        startedAt
        runDay
        daysAfterNotice
        daysSuspended
        daysPriorNotice
        capPerRun
        found
        rule {
          id
          name
        }
        batch {
          id
          total
          dryRun
          requestedByName
        }
      }
    }
  }
`)

type Run = Extract<NonNullable<AutomationRunQuery['node']>, { __typename: 'AutomationRun' }>

/** One run of a rule: how far it is, live, and what became of each contract. */
export default function RunPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { t } = useTranslation(['automation', 'shell'])
  const query = useQuery({ query: AutomationRunDocument, variables: { id } })
  const crumbs = [{ label: t('shell:automation'), href: urls.automation() }]
  return (
    <RecordPage
      query={query}
      record={nodeOf(query[0].data?.node, 'AutomationRun', id)}
      title={t('runPage')}
      crumbs={crumbs}
      list={{ label: t('goToList'), href: urls.automation() }}
    >
      {(run) => <View key={id} run={run} crumbs={crumbs} />}
    </RecordPage>
  )
}

type Props = { run: Run; crumbs: { label: string; href: string }[] }

function View({ run, crumbs }: Props) {
  const { t } = useTranslation(['automation', 'batches'])
  const format = useFormat()
  const { query, batch, tick } = useBatch(run.batch.id)
  const { dryRun, total } = run.batch
  const left = run.found - total
  return (
    <>
      <PageHeader
        title={t(dryRun ? 'dryRunTitle' : 'runTitle', { date: format.dateTime(run.startedAt) })}
        crumbs={crumbs}
        badge={
          <>
            {batch && <StatusBadge kind="BatchStatus" value={batch.status} />}
            {dryRun && <ToneBadge tone="neutral">{t('dryRun')}</ToneBadge>}
          </>
        }
        actions={
          batch && (
            <>
              <BatchActions batch={batch} />
              {dryRun && hasEnded(batch) && <RunForReal ruleId={run.rule.id} />}
            </>
          )
        }
      />
      <Stack gap="md">
        {batch && <BatchNotice batch={batch} />}
        {left > 0 && <Callout tone="info">{t('leftForNext', format.count(left))}</Callout>}
        <RunFacts run={run} />
        <QueryView query={query} loading={<BlockSkeleton lines={6} />}>
          {() =>
            batch && (
              <>
                <BatchProgress batch={batch} />
                <BatchConsequences batch={batch} />
                <BatchResults batch={batch} tick={tick} />
              </>
            )
          }
        </QueryView>
      </Stack>
    </>
  )
}

/** What a dry run found may have changed since: a run checks again. */
function RunForReal({ ruleId }: { ruleId: string }) {
  const { t } = useTranslation('automation')
  return (
    <Can permission="AUTOMATE">
      <Button component={AppLink} href={urls.automation({ executar: ruleId })} variant="default">
        {t('runNow')}
      </Button>
    </Can>
  )
}

function RunFacts({ run }: { run: Run }) {
  const { t } = useTranslation('automation')
  const format = useFormat()
  return (
    <Paper p="md">
      <Facts
        columns={2}
        facts={[
          {
            label: t('rule'),
            value: (
              <Anchor component={AppLink} href={urls.automation({ regra: run.rule.id })} fz="inherit">
                {run.rule.name}
              </Anchor>
            ),
          },
          { label: t('who'), value: whoRan(run) ?? t('system') },
          { label: t('when'), value: <DateTime value={run.startedAt} /> },
          { label: t('notice'), value: t('noticeDays', { count: run.daysAfterNotice }) },
          { label: t('suspension'), value: t('suspensionDays', { count: run.daysSuspended }) },
          ...(run.daysPriorNotice
            ? [{ label: t('priorNotice'), value: t('priorNoticeDays', { count: run.daysPriorNotice }) }]
            : []),
          {
            label: t('cap'),
            value: t('capContracts', format.count(run.capPerRun)),
          },
          { label: t('found'), value: t('contracts', format.count(run.found)) },
        ]}
      />
    </Paper>
  )
}
