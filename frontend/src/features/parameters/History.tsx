import { Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable, Pager } from '@/components/list'
import { QueryView } from '@/components/QueryView'
import { TableSkeleton } from '@/components/states'
import { ExportButton } from '@/entities/export/ExportButton'
import { actorName } from '@/lib/actor'
import { nodesOf } from '@/lib/list'
import { useParam } from '@/lib/param'
import { ChangeList } from './ChangeList'
import { historyOf, type Revision, type RevisionChanges } from './model'
import { ParametersHistoryDocument } from './revisions'

const pageSize = 10

/** Every revision: who, when, from → to. Revisions are numbered without gaps, so a page begins at a number. */
export function History({ current }: { current: number }) {
  const { t } = useTranslation(['parameters', 'common'])
  const [from, setFrom] = useParam('revisao')
  const newest = Math.min(Math.max(Number(from) || current, 1), current)
  const query = useQuery({
    query: ParametersHistoryDocument,
    // One more, to compare the last row with.
    variables: { first: pageSize + 1, where: { revisionLTE: newest } },
  })
  const columns: Column<RevisionChanges>[] = [
    {
      key: 'revision',
      header: t('revision'),
      render: ({ revision }) => t('revisionNumber', { revision: revision.revision }),
    },
    { key: 'when', header: t('when'), render: ({ revision }) => <DateTime value={revision.changedAt} /> },
    { key: 'who', header: t('who'), render: ({ revision }) => actorName(revision.changedByName) },
    {
      key: 'what',
      header: t('what'),
      render: ({ revision, changes }) =>
        changes.length > 0 ? (
          <ChangeList changes={changes} />
        ) : (
          t(revision.revision === 1 ? 'initialValues' : 'savedUnchanged')
        ),
    },
  ]
  return (
    <section aria-label={t('history')}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t('history')}</Title>
        <ExportButton list="parametersRevisions" orderBy={{ field: 'REVISION', direction: 'DESC' }} total={current} />
      </Group>
      <QueryView query={query} loading={<TableSkeleton rows={4} />}>
        {({ parameters }, { updating }) => {
          const rows = historyOf(nodesOf<Revision>(parameters.revisions)).slice(0, pageSize)
          if (rows.length === 0) return <Text c="dimmed">{t('common:emptyTitle')}</Text>
          return (
            <>
              <DataTable
                label={t('history')}
                rows={rows}
                columns={columns}
                rowKey={({ revision }) => revision.id}
                updating={updating}
              />
              <Pager
                label={t('history')}
                pageInfo={{ hasPreviousPage: newest < current, hasNextPage: newest - pageSize >= 1 }}
                onPrevious={() => setFrom(newest + pageSize >= current ? null : String(newest + pageSize))}
                onNext={() => setFrom(String(newest - pageSize))}
              />
            </>
          )
        }}
      </QueryView>
    </section>
  )
}
