import { Badge, Button, Code, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { type Column, FilteredList } from '@/components/list'
import { ToneBadge } from '@/components/StatusBadge'
import { EmptyState } from '@/components/states'
import { graphql } from '@/gql'
import type { ApiTokensQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { type RowOf, useListState } from '@/lib/list'
import { useParam } from '@/lib/param'
import { RevokeToken } from './RevokeToken'
import { TokenDialog } from './TokenDialog'
import { type TokenState, tokenState } from './token'

const ApiTokensDocument = graphql(`
  query ApiTokens(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ApiTokenOrder
    $where: ApiTokenWhereInput
  ) {
    apiTokens(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      edges {
        node {
          id
          name
          scopes
          hint
          createdAt
          createdByName
          expiresAt
          revokedAt
          lastUsedAt
        }
      }
    }
  }
`)

type Token = RowOf<ApiTokensQuery['apiTokens']>

const tones = { LIVE: 'ok', EXPIRED: 'attention', REVOKED: 'neutral' } as const

/** The tokens of machines: what each may do, and when it was last used. */
export function Tokens() {
  const { t } = useTranslation(['integrations', 'common'])
  const [dialog, open] = useParam('novo')
  const [revoking, revoke] = useParam('revogar')
  const list = useListState({
    filters: ['q', 'situacao'],
    sort: { field: 'CREATED_AT', direction: 'DESC' },
    sortable: ['NAME', 'CREATED_AT'],
  })
  const { q, situacao } = list.filters
  const query = useQuery({
    query: ApiTokensDocument,
    variables: {
      ...list.page,
      orderBy: list.sort,
      where: {
        nameContainsFold: q || undefined,
        revokedAtIsNil: situacao === 'validos' || undefined,
        revokedAtNotNil: situacao === 'revogados' || undefined,
      },
    },
    requestPolicy: 'cache-and-network',
    context,
  })
  const columns: Column<Token, 'NAME' | 'CREATED_AT'>[] = [
    { key: 'name', header: t('machine'), sort: 'NAME', render: ({ name }) => name },
    { key: 'hint', header: t('token'), render: ({ hint }) => <Code>{`vnc_…${hint}`}</Code> },
    { key: 'scopes', header: t('scopes'), render: (token) => <Scopes scopes={token.scopes} /> },
    { key: 'state', header: t('state'), render: (token) => <State token={token} /> },
    { key: 'expiresAt', header: t('expires'), render: ({ expiresAt }) => <Ends at={expiresAt} /> },
    { key: 'lastUsedAt', header: t('lastUsed'), render: ({ lastUsedAt }) => <DateTime value={lastUsedAt} /> },
    {
      key: 'createdAt',
      header: t('createdAt'),
      sort: 'CREATED_AT',
      render: ({ createdAt }) => <DateTime value={createdAt} />,
    },
  ]
  const add = <Button onClick={() => open('token')}>{t('newToken')}</Button>
  return (
    <>
      <FilteredList
        search={t('searchToken')}
        filters={[
          {
            name: 'situacao',
            label: t('state'),
            options: [
              { value: 'validos', label: t('notRevoked') },
              { value: 'revogados', label: t('revokedOnes') },
            ],
          },
        ]}
        tools={<Group ml="auto">{add}</Group>}
        label={t('tokens')}
        list={list}
        query={query}
        connection={(data) => data.apiTokens}
        columns={columns}
        rowKey={({ id }) => id}
        rowActions={(token) =>
          token.revokedAt ? null : (
            <Button
              size="compact-xs"
              variant="subtle"
              color="red"
              onClick={() => revoke(token.id)}
              aria-label={t('revokeNamed', { name: `${token.name} …${token.hint}` })}
            >
              {t('revoke')}
            </Button>
          )
        }
        empty={
          <EmptyState title={t('noTokensTitle')} action={add}>
            {t('noTokensText')}
          </EmptyState>
        }
      />
      <TokenDialog opened={dialog === 'token'} onClose={() => open(null, { replace: true })} />
      <RevokeToken id={revoking} onClose={() => revoke(null, { replace: true })} />
    </>
  )
}

const context = dependsOn('ApiToken')

function Scopes({ scopes }: { scopes: readonly string[] }) {
  return (
    <Group gap={4}>
      {scopes.map((scope) => (
        <Badge key={scope} size="sm" variant="default" tt="none">
          {scope}
        </Badge>
      ))}
    </Group>
  )
}

function State({ token }: { token: Token }) {
  const { t } = useTranslation('integrations')
  const state: TokenState = tokenState(token, new Date())
  return <ToneBadge tone={tones[state]}>{t(`tokenState.${state}`)}</ToneBadge>
}

function Ends({ at }: { at?: string | null }) {
  const { t } = useTranslation('integrations')
  return at ? <DateTime value={at} /> : <Text fz="sm">{t('never')}</Text>
}
