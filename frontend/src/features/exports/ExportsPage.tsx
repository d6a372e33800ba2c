import { Anchor, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { StatusBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { hasEnded, pollEvery, useStopExport } from '@/entities/export/useExport'
import { graphql } from '@/gql'
import type { ExportsQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { absent, useFormat } from '@/lib/format'
import { usePolling } from '@/lib/polling'
import { useProblemToast } from '@/lib/problemToast'
import { toast } from '@/lib/toast'

const ExportsDocument = graphql(`
  query Exports {
    exports {
      id
      status
      total
      rows
      bytes
      fileName
      filePath
      createdAt
      expiresAt
    }
  }
`)

type Row = ExportsQuery['exports'][number]

/** Exportações: the viewer's own files, and those on their way. */
export default function ExportsPage() {
  const { t } = useTranslation('exports')
  const query = useQuery({ query: ExportsDocument, context: dependencies, requestPolicy: 'cache-and-network' })
  const [{ data }, execute] = query
  usePolling(data?.exports.some((row) => !hasEnded(row)) ?? false, execute, pollEvery)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('mine')} description={t('mineText')} />
      <QueryView query={query}>
        {({ exports }) =>
          exports.length === 0 ? (
            <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
          ) : (
            <DataTable
              label={t('mine')}
              rows={exports}
              columns={columns}
              rowKey={({ id }) => id}
              rowActions={(row) => <EndButton row={row} />}
            />
          )
        }
      </QueryView>
    </>
  )
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('exports')
  const format = useFormat()
  return [
    { key: 'file', header: t('file'), render: (row) => <File row={row} /> },
    { key: 'status', header: t('status'), render: ({ status }) => <StatusBadge kind="ExportStatus" value={status} /> },
    {
      key: 'rows',
      header: t('rows'),
      align: 'right',
      render: (row) =>
        hasEnded(row)
          ? format.number(row.rows)
          : t('rowsOf', { rows: format.number(row.rows), total: format.number(row.total) }),
    },
    { key: 'createdAt', header: t('createdAt'), render: ({ createdAt }) => <DateTime value={createdAt} /> },
    {
      key: 'expiresAt',
      header: t('expiresAt'),
      render: ({ status, expiresAt }) => (status === 'READY' ? <DateTime value={expiresAt} /> : absent),
    },
  ]
}

function File({ row: { fileName, filePath } }: { row: Row }) {
  const { t } = useTranslation('exports')
  if (!filePath) return fileName
  return (
    <Anchor href={filePath} download={fileName} aria-label={t('download', { name: fileName })} fz="inherit">
      {fileName}
    </Anchor>
  )
}

/** Stops what goes on, deletes what is ready. */
function EndButton({ row }: { row: Row }) {
  const { t } = useTranslation('exports')
  const stop = useStopExport()
  useProblemToast(stop.problem)
  if (hasEnded(row) && row.status !== 'READY') return null
  const verb = row.status === 'READY' ? 'delete' : 'stop'
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      aria-label={t(`${verb}Named`, { name: row.fileName })}
      loading={stop.submitting}
      onClick={async () => {
        if (await stop.submit({ input: { id: row.id } })) toast(t(verb === 'delete' ? 'deleted' : 'stopped'))
      }}
    >
      {t(verb)}
    </Button>
  )
}

const dependencies = dependsOn('Export')
