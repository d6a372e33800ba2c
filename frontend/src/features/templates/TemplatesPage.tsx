import { Badge, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { ListPage } from '@/components/ListPage'
import { activeWhere, type Column, useActiveChoices } from '@/components/list'
import { ActiveBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { ExportButton } from '@/entities/export/ExportButton'
import { graphql } from '@/gql'
import type { TemplatesQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { type RowOf, useListState } from '@/lib/list'
import { useParam } from '@/lib/param'
import { DeleteTemplate } from './DeleteTemplate'
import { TemplateActions } from './TemplateActions'
import { TemplateDialog } from './TemplateDialog'

const TemplatesDocument = graphql(`
  query Templates(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ServiceOrderTemplateOrder
    $where: ServiceOrderTemplateWhereInput
  ) {
    serviceOrderTemplates(
      first: $first
      after: $after
      last: $last
      before: $before
      orderBy: $orderBy
      where: $where
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          name
          instructions
          active
          updatedAt
          ...TemplateActionsFields
        }
      }
    }
    parameters {
      id
      pickupServiceOrderTemplate {
        id
      }
    }
  }
`)

type Template = RowOf<TemplatesQuery['serviceOrderTemplates']>

/** Modelos de OS: what a service order asks the technician to do. */
export default function TemplatesPage() {
  const { t } = useTranslation(['templates', 'shell'])
  const [editing, edit] = useParam('modelo')
  const [deleting, remove] = useParam('excluir')
  const list = useListState({
    filters: ['q', 'situacao'],
    sort: { field: 'NAME', direction: 'ASC' },
    sortable: ['NAME', 'UPDATED_AT'],
  })
  const { q, situacao } = list.filters
  const where = { nameContainsFold: q || undefined, ...activeWhere(situacao) }
  const query = useQuery({
    query: TemplatesDocument,
    variables: { ...list.page, orderBy: list.sort, where },
    context: dependencies,
  })
  const inUse = query[0].data?.parameters.pickupServiceOrderTemplate?.id
  const columns: Column<Template, 'NAME' | 'UPDATED_AT'>[] = [
    {
      key: 'name',
      header: t('name'),
      sort: 'NAME',
      render: ({ id, name }) => (
        <Group gap="xs" component="span" display="inline-flex">
          {name}
          {id === inUse && <Badge size="sm">{t('inParameters')}</Badge>}
        </Group>
      ),
    },
    { key: 'instructions', header: t('instructions'), render: ({ instructions }) => <Excerpt text={instructions} /> },
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
    <ListPage
      title={t('shell:serviceOrderTemplates')}
      crumbs={[{ label: t('shell:settings') }, { label: t('shell:parametersGroup') }]}
      description={t('description')}
      actions={
        <>
          <ExportButton
            list="serviceOrderTemplates"
            where={where}
            orderBy={list.sort}
            total={query[0].data?.serviceOrderTemplates.totalCount}
          />
          {add}
        </>
      }
      search={t('search')}
      filters={[{ name: 'situacao', label: t('status'), options: useActiveChoices() }]}
      list={list}
      query={query}
      connection={(data) => data.serviceOrderTemplates}
      columns={columns}
      rowKey={({ id }) => id}
      rowActions={(template) => (
        <TemplateActions template={template} onEdit={() => edit(template.id)} onDelete={() => remove(template.id)} />
      )}
      empty={
        <EmptyState title={t('emptyTitle')} action={add}>
          {t('emptyText')}
        </EmptyState>
      }
    >
      <TemplateDialog id={editing} onClose={() => edit(null, { replace: true })} />
      <DeleteTemplate id={deleting} onClose={() => remove(null, { replace: true })} />
    </ListPage>
  )
}

const dependencies = dependsOn('ServiceOrderTemplate', 'Parameters')

function Excerpt({ text }: { text: string }) {
  return (
    <Text fz="sm" c="dimmed" lineClamp={1} maw={420}>
      {text || '—'}
    </Text>
  )
}
