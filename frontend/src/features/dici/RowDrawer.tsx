import { Drawer, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useSearchParams } from 'wouter'
import { Callout } from '@/components/Callout'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { type Column, ConnectionList } from '@/components/list'
import { QueryView } from '@/components/QueryView'
import { EmptyState, RecordNotFoundState } from '@/components/states'
import { ContractLink } from '@/entities/contract/ContractLink'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { DiciRowQuery, RowDrawerFieldsFragment } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { absent, useFormat } from '@/lib/format'
import { type RowOf, useListState } from '@/lib/list'
import { urls } from '@/urls'
import { rowColumns } from './rowColumns'
import { rowParam } from './rowLink'

const RowDrawerFields = graphql(`
  fragment RowDrawerFields on DiciReport {
    cnpj
    year
    month
    forecast
    closed {
      id
    }
  }
`)

const DiciRowDocument = graphql(`
  query DiciRow(
    $cnpj: String!
    $year: Int!
    $month: Int!
    $key: String!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      row(key: $key) {
        ...DiciRowColumnsFields
        accessPeriods(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo {
            ...PageInfoFields
          }
          edges {
            node {
              id
              startedAt
              endedAt
              login {
                id
                username
              }
              contract {
                id
                ...ContractLinkFields
              }
            }
          }
        }
      }
    }
  }
`)

type Access = RowOf<NonNullable<DiciRowQuery['diciReport']['row']>['accessPeriods']>

/** The accesses behind one row, beside the list. Which row stands in the URL. */
export function RowDrawer(props: { report: FragmentType<typeof RowDrawerFields> }) {
  const report = readFragment(RowDrawerFields, props.report)
  const { t } = useTranslation(['dici', 'common'])
  const [params, setParams] = useSearchParams()
  const key = params.get(rowParam)
  const close = () =>
    setParams((current) => {
      const next = new URLSearchParams(current)
      for (const name of [rowParam, ...pageParams]) next.delete(name)
      return next
    })
  return (
    <Drawer
      opened={key !== null}
      onClose={close}
      position="right"
      size="lg"
      title={t('row.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {key !== null && <Accesses report={report} rowKey={key} />}
    </Drawer>
  )
}

const pageParams = ['acessos-depois', 'acessos-antes']

function Accesses({ report, rowKey }: { report: RowDrawerFieldsFragment; rowKey: string }) {
  const { t } = useTranslation(['dici', 'enums'])
  const format = useFormat()
  const list = useListState({ name: 'acessos', filters: [], sort: { field: 'NONE', direction: 'ASC' } })
  const { cnpj, year, month } = report
  const query = useQuery({
    query: DiciRowDocument,
    variables: { cnpj, year, month, key: rowKey, ...list.page },
    context: dependencies,
  })
  const columns: Column<Access, 'NONE'>[] = [
    { key: 'login', header: t('login'), render: ({ login }) => login.username },
    {
      key: 'contract',
      header: t('contract'),
      render: ({ contract }) => (contract ? <ContractLink contract={contract} /> : absent),
    },
    { key: 'since', header: t('row.since'), render: ({ startedAt }) => <DateTime value={startedAt} dateOnly /> },
    { key: 'until', header: t('row.until'), render: ({ endedAt }) => <DateTime value={endedAt} dateOnly /> },
  ]
  return (
    <QueryView query={query}>
      {({ diciReport: { row } }) =>
        row ? (
          <Stack gap="md">
            <Facts
              facts={rowColumns<typeof row>((of) => of, t, format).map(({ header, render }) => ({
                label: header,
                value: render(row),
              }))}
            />
            {report.closed && <Callout tone="info">{t('row.closedText')}</Callout>}
            <div>
              <ConnectionList
                label={t('row.title')}
                list={list}
                query={query}
                connection={() => row.accessPeriods}
                columns={columns}
                rowKey={({ id }) => id}
                rowHref={({ login }) => urls.login(login.id)}
                empty={<EmptyState title={t('row.none')}>{t('row.noneText')}</EmptyState>}
              />
            </div>
            {report.forecast && <Text fz="sm">{t('forecastText')}</Text>}
          </Stack>
        ) : (
          <RecordNotFoundState />
        )
      }
    </QueryView>
  )
}

const dependencies = dependsOn('Login', 'Contract', 'Cancellation', 'AccessPeriod')
