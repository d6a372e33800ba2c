import { Button, Group, NativeSelect, Stack, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useSearchParams } from 'wouter'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable, ListToolbar } from '@/components/list'
import { QueryView } from '@/components/QueryView'
import { EmptyState, RecordNotFoundState, TableSkeleton } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { VersionsFieldsFragment } from '@/gql/graphql'
import { actorName } from '@/lib/actor'
import { absent, useFormat } from '@/lib/format'
import { Changes } from './Changes'
import { compared } from './period'

const VersionsFields = graphql(`
  fragment VersionsFields on DiciDeclaration {
    id
    version
    totalAccesses
    contractsWithoutLoginData
    note
    closedAt
    closedByName
    fileName
    filePath
    evidence {
      fileName
      filePath
    }
  }
`)

const DiciComparisonDocument = graphql(`
  query DiciComparison($id: ID!, $from: Int!) {
    node(id: $id) {
      __typename
      id
      ... on DiciDeclaration {
        version
        changes(from: $from) {
          ...DiciChangesFields
        }
      }
    }
  }
`)

type Version = VersionsFieldsFragment

/** Every version of a closed month, to download, and what differs between two of them. */
export function Versions(props: { versions: readonly FragmentType<typeof VersionsFields>[] }) {
  const versions = readFragment(VersionsFields, props.versions)
  const { t } = useTranslation('dici')
  const format = useFormat()
  const columns: Column<Version>[] = [
    { key: 'version', header: t('version'), render: ({ version }) => t('versionNumber', { version }) },
    { key: 'when', header: t('when'), render: ({ closedAt }) => <DateTime value={closedAt} /> },
    { key: 'who', header: t('who'), render: ({ closedByName }) => actorName(closedByName) },
    {
      key: 'accesses',
      header: t('accesses'),
      align: 'right',
      render: ({ totalAccesses }) => format.number(totalAccesses),
    },
    {
      key: 'lost',
      header: t('tab.withoutLoginData'),
      align: 'right',
      render: ({ contractsWithoutLoginData }) => format.number(contractsWithoutLoginData),
    },
    { key: 'note', header: t('rectify.note'), render: ({ note }) => note ?? absent },
  ]
  return (
    <Stack gap="md">
      <div>
        <DataTable
          label={t('tab.versions')}
          rows={versions}
          columns={columns}
          rowKey={({ id }) => id}
          rowActions={({ version, fileName, filePath, evidence }) => (
            <Group gap="xs" justify="flex-end" wrap="nowrap">
              <Button
                component="a"
                href={filePath}
                download={fileName}
                size="compact-xs"
                variant="default"
                leftSection={<IconDownload size={14} aria-hidden />}
                aria-label={t('downloadVersion', { version })}
              >
                {t('downloadShort')}
              </Button>
              {evidence && (
                <Button
                  component="a"
                  href={evidence.filePath}
                  download={evidence.fileName}
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconDownload size={14} aria-hidden />}
                  aria-label={t('evidenceVersion', { version })}
                >
                  {t('evidenceShort')}
                </Button>
              )}
            </Group>
          )}
        />
      </div>
      <Comparison versions={versions} />
    </Stack>
  )
}

/** Two versions side by side; which ones stands in the URL. */
function Comparison({ versions }: { versions: readonly Version[] }) {
  const { t } = useTranslation('dici')
  const [params, setParams] = useSearchParams()
  const chosen = compared(versions, params.get('de'), params.get('ate'))
  const later = versions.find(({ version }) => version === chosen?.to)
  if (!chosen || !later) return null

  const choose = (de: number, ate: number) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current)
        next.set('de', String(de))
        next.set('ate', String(ate))
        return next
      },
      { replace: true },
    )
  const options = (other: number) =>
    versions
      .filter(({ version }) => version !== other)
      .map(({ version }) => ({ value: String(version), label: t('versionNumber', { version }) }))
  return (
    <section aria-labelledby="comparison">
      <Title order={2} id="comparison" mb="xs">
        {t('compare')}
      </Title>
      <ListToolbar>
        <NativeSelect
          label={t('compareFrom')}
          size="xs"
          value={String(chosen.from)}
          onChange={(event) => choose(Number(event.currentTarget.value), chosen.to)}
          data={options(chosen.to)}
        />
        <NativeSelect
          label={t('compareTo')}
          size="xs"
          value={String(chosen.to)}
          onChange={(event) => choose(chosen.from, Number(event.currentTarget.value))}
          data={options(chosen.from)}
        />
      </ListToolbar>
      <Difference id={later.id} from={chosen.from} to={chosen.to} />
    </section>
  )
}

function Difference({ id, from, to }: { id: string; from: number; to: number }) {
  const { t } = useTranslation('dici')
  const query = useQuery({ query: DiciComparisonDocument, variables: { id, from } })
  return (
    <QueryView query={query} loading={<TableSkeleton rows={3} />}>
      {({ node }) => {
        if (node?.__typename !== 'DiciDeclaration') return <RecordNotFoundState />
        if (node.changes.length === 0) return <EmptyState title={t('noDifference')} />
        return (
          <Changes
            label={t('compare')}
            changes={node.changes}
            before={t('versionNumber', { version: from })}
            after={t('versionNumber', { version: to })}
          />
        )
      }}
    </QueryView>
  )
}
