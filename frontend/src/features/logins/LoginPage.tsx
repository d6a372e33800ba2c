import { Anchor, Box, Button, Grid, Paper, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useLocation, useParams, useSearchParams } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { PageHeader } from '@/components/PageHeader'
import { RecordPage } from '@/components/RecordPage'
import { ActiveBadge } from '@/components/StatusBadge'
import { missingFields } from '@/entities/access/facts'
import { ContractLink } from '@/entities/contract/ContractLink'
import { type ClosedMonth, ClosedMonths } from '@/entities/dici/ClosedMonths'
import { graphql } from '@/gql'
import type { LoginQuery } from '@/gql/graphql'
import { nodesOf } from '@/lib/list'
import { nodeOf } from '@/lib/node'
import { useParam } from '@/lib/param'
import { safeReturnPath, urls } from '@/urls'
import { AccessFacts } from './AccessFacts'
import { FactsDialog } from './FactsDialog'
import { Inactivated } from './Inactivated'
import { MoveDialog } from './MoveDialog'
import { Periods } from './Periods'
import { ResetSecretDialog } from './ResetSecretDialog'

const LoginDocument = graphql(`
  query Login($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Login {
        code
        username
        active
        activatedAt
        inactivatedAt
        zone
        medium
        technology
        product
        speedMbps
        city {
          id
        }
        customer {
          id
          name
        }
        contract {
          id
          ...ContractLinkFields
        }
        ...AccessFactsFields
        ...FactsDialogFields
        ...MoveDialogFields
        ...PeriodsFields
        ...ResetSecretDialogFields
      }
    }
    technologies(first: 100, orderBy: { field: CODE, direction: ASC }) {
      edges {
        node {
          id
          code
          active
        }
      }
    }
  }
`)

type LoginRecord = Extract<NonNullable<LoginQuery['node']>, { __typename: 'Login' }>

/** One login: whose it is, its link, and what DICI needs of it. */
export default function LoginPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { t } = useTranslation(['logins', 'shell'])
  const query = useQuery({ query: LoginDocument, variables: { id } })
  const [{ data }] = query
  const crumbs = [{ label: t('shell:logins'), href: urls.logins() }]
  return (
    <RecordPage
      query={query}
      record={nodeOf(data?.node, 'Login', id)}
      title={t('title')}
      crumbs={crumbs}
      list={{ label: t('goToList'), href: urls.logins() }}
    >
      {(login) => <View key={id} login={login} technologies={data?.technologies} crumbs={crumbs} />}
    </RecordPage>
  )
}

type Props = {
  login: LoginRecord
  technologies: LoginQuery['technologies'] | undefined
  crumbs: { label: string; href: string }[]
}

function View({ login, technologies, crumbs }: Props) {
  const { t } = useTranslation(['logins', 'shell'])
  const [, navigate] = useLocation()
  const [params] = useSearchParams()
  const [editing, edit] = useParam('editar')
  const [moving, move] = useParam('mover')
  const [resetting, setResetting] = useState(false)
  const known = nodesOf<{ code: string; active: boolean }>(technologies)
  const missing = missingFields(
    login,
    known.map(({ code }) => code),
  )
  const cameFrom = params.get('voltar')
  const [changed, setChanged] = useState<readonly ClosedMonth[]>([])

  const saved = (months: readonly ClosedMonth[]) => {
    setChanged(months)
    // From DICI's list of what to fix, the next step is the next one of the list.
    if (cameFrom && months.length === 0) navigate(safeReturnPath(cameFrom))
    else edit(null, { replace: true })
  }

  return (
    <>
      <PageHeader
        title={login.username}
        crumbs={cameFrom ? [{ label: t('shell:dici'), href: safeReturnPath(cameFrom) }] : crumbs}
        badge={<ActiveBadge active={login.active} />}
        actions={
          <Can permission="REGISTER">
            {login.active && (
              <Button variant="default" onClick={() => setResetting(true)}>
                {t('reset')}
              </Button>
            )}
            {login.active && login.contract && (
              <Button variant="default" onClick={() => move('1')}>
                {t('move')}
              </Button>
            )}
            <Button variant={missing.length > 0 ? 'filled' : 'default'} onClick={() => edit('1')}>
              {t('editFacts')}
            </Button>
          </Can>
        }
      />
      {changed.length > 0 && (
        <Box mb="md">
          <ClosedMonths months={changed} />
        </Box>
      )}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Paper p="md" h="100%">
            <Title order={2} mb="xs">
              {t('access')}
            </Title>
            <LinkFacts login={login} />
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Paper p="md" h="100%">
            <Title order={2} mb="xs">
              {t('diciData')}
            </Title>
            <AccessFacts login={login} missing={missing} />
          </Paper>
        </Grid.Col>
      </Grid>
      <Box mt="md">
        <Periods login={login} />
      </Box>
      {moving !== null && (
        <MoveDialog
          login={login}
          onClose={() => move(null, { replace: true })}
          onSaved={(months) => {
            setChanged(months)
            move(null, { replace: true })
          }}
        />
      )}
      <ResetSecretDialog opened={resetting} login={login} onClose={() => setResetting(false)} />
      <FactsDialog
        opened={editing !== null}
        login={login}
        missing={missing}
        technologies={known.filter(({ active }) => active).map(({ code }) => code)}
        onClose={() => edit(null, { replace: true })}
        onSaved={saved}
      />
    </>
  )
}

function LinkFacts({ login }: { login: LoginRecord }) {
  const { t } = useTranslation('logins')
  const { contract, customer } = login
  return (
    <Facts
      facts={[
        { label: t('username'), value: login.username },
        { label: t('code'), value: login.code },
        {
          label: t('customer'),
          value: (
            <Anchor component={AppLink} href={urls.customer(customer.id)} fz="inherit">
              {customer.name}
            </Anchor>
          ),
        },
        {
          label: t('contract'),
          value: contract ? <ContractLink contract={contract} /> : t('unlinkedLong'),
        },
        { label: t('activatedAt'), value: <DateTime value={login.activatedAt} /> },
        { label: t('inactivatedAt'), value: <Inactivated login={login} /> },
      ]}
    />
  )
}
