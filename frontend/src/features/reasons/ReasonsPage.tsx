import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { type Column, ConnectionList, FilterSelect, ListToolbar, SearchInput } from '@/components/list'
import { PageHeader } from '@/components/PageHeader'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { ExportButton } from '@/entities/export/ExportButton'
import { dependsOn } from '@/lib/client'
import { useListState } from '@/lib/list'
import { useParam } from '@/lib/param'
import { type Reason, ReasonsDocument } from './documents'
import { ReasonActions } from './ReasonActions'
import { ReasonDialog } from './ReasonDialog'

type Field = 'NAME' | 'CODE' | 'UPDATED_AT'

/** Motivos: why contracts are cancelled. */
export default function ReasonsPage() {
  const { t } = useTranslation(['reasons', 'shell', 'enums'])
  const [editing, edit] = useParam('motivo')
  const list = useListState({
    filters: ['q', 'situacao'],
    sort: { field: 'NAME', direction: 'ASC' },
    sortable: ['NAME', 'CODE', 'UPDATED_AT'],
  })
  const { q, situacao } = list.filters
  const where = {
    active: situacao ? situacao === 'ativos' : undefined,
    or: q ? [{ nameContainsFold: q }, { codeContainsFold: q }] : undefined,
  }
  const query = useQuery({
    query: ReasonsDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context: dependencies,
  })
  const columns: Column<Reason, Field>[] = [
    { key: 'name', header: t('name'), sort: 'NAME', render: ({ name }) => name },
    { key: 'code', header: t('code'), sort: 'CODE', render: ({ code }) => code },
    { key: 'active', header: t('status'), render: ({ active }) => <ActiveBadge active={active} /> },
    {
      key: 'updatedAt',
      header: t('updatedAt'),
      sort: 'UPDATED_AT',
      render: ({ updatedAt }) => <DateTime value={updatedAt} />,
    },
  ]
  const add = (
    <Can permission="REGISTER">
      <Button onClick={() => edit('novo')}>{t('new')}</Button>
    </Can>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ label: t('shell:settings') }, { label: t('shell:parametersGroup') }]}
        description={t('description')}
        actions={
          <>
            <ExportButton
              list="cancellationReasons"
              where={where}
              orderBy={list.sort}
              total={query[0].data?.cancellationReasons.totalCount}
            />
            {add}
          </>
        }
      />
      <ListToolbar filtered={list.filtered} onClear={list.clearFilters}>
        <SearchInput label={t('search')} value={q} onChange={(value) => list.setFilter('q', value)} />
        <FilterSelect
          label={t('status')}
          value={situacao}
          onChange={(value) => list.setFilter('situacao', value)}
          options={[
            { value: 'ativos', label: t('enums:Active.ACTIVE') },
            { value: 'inativos', label: t('enums:Active.INACTIVE') },
          ]}
        />
      </ListToolbar>
      <ConnectionList
        label={t('title')}
        list={list}
        query={query}
        connection={(data) => data.cancellationReasons}
        columns={columns}
        rowKey={({ id }) => id}
        rowActions={(reason) => <ReasonActions reason={reason} onEdit={() => edit(reason.id)} />}
        empty={
          <EmptyState title={t('emptyTitle')} action={add}>
            {t('emptyText')}
          </EmptyState>
        }
      />
      <ReasonDialog id={editing} onClose={() => edit(null, { replace: true })} />
    </>
  )
}

const dependencies = dependsOn('CancellationReason')
