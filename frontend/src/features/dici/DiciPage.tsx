import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useSearchParams } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { ListToolbar } from '@/components/list'
import { MonthField } from '@/components/MonthField'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { EmptyState } from '@/components/states'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { formatDocument, useFormat } from '@/lib/format'
import { nodesOf } from '@/lib/list'
import { previousMonth, today } from '@/lib/time'
import { urls } from '@/urls'
import { parseMonth, periodOf } from './period'
import { ReportView } from './ReportView'

const DiciBranchesDocument = graphql(`
  query DiciBranches {
    branches(first: 100, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          name
          cnpj
        }
      }
    }
  }
`)

type Branch = { id: string; name: string; cnpj: string }

/** DICI: what a branch declares for a month. Branch, month and tab stand in the URL. */
export default function DiciPage() {
  const { t } = useTranslation(['dici', 'shell'])
  const query = useQuery({ query: DiciBranchesDocument, context: dependencies })
  return (
    <>
      <PageHeader title={t('shell:dici')} description={t('description')} />
      <QueryView query={query}>
        {(data) => {
          const branches = nodesOf<Branch>(data.branches)
          const [first] = branches
          if (!first) return <EmptyState title={t('noBranchTitle')}>{t('noBranchText')}</EmptyState>
          return <Chosen branches={[first, ...branches.slice(1)]} />
        }}
      </QueryView>
    </>
  )
}

const dependencies = dependsOn('Branch')

function Chosen({ branches }: { branches: [Branch, ...Branch[]] }) {
  const { t } = useTranslation('dici')
  const [params, setParams] = useSearchParams()
  const month = parseMonth(params.get('mes'), today())
  const branch = branches.find(({ cnpj }) => cnpj === params.get('filial')) ?? branches[0]

  /** Another declaration begins at its first page, in the same tab. */
  const choose = (name: 'mes' | 'filial', value: string) =>
    setParams((current) => {
      const next = new URLSearchParams(current)
      for (const page of ['pagina', 'depois', 'antes', 'de', 'ate', 'acao', 'linha', 'acessos-depois', 'acessos-antes'])
        next.delete(page)
      next.set(name, value)
      return next
    })

  return (
    <>
      <ListToolbar>
        <NativeSelect
          label={t('branch')}
          size="xs"
          value={branch.cnpj}
          onChange={(event) => choose('filial', event.currentTarget.value)}
          data={branches.map(({ name, cnpj }) => ({ value: cnpj, label: `${name} · ${formatDocument(cnpj)}` }))}
        />
        <MonthField label={t('month')} value={month} onChange={(value) => choose('mes', value)} />
      </ListToolbar>
      {month === null ? (
        <NoSuchMonth cnpj={branch.cnpj} />
      ) : (
        <ReportView key={`${branch.cnpj} ${month}`} cnpj={branch.cnpj} month={month} />
      )}
    </>
  )
}

/** The month in the URL is still to come, or is none: no other month's figures are shown in its place. */
function NoSuchMonth({ cnpj }: { cnpj: string }) {
  const { t } = useTranslation('dici')
  const format = useFormat()
  const newest = previousMonth()
  const { year, month } = periodOf(newest)
  return (
    <EmptyState
      title={t('noMonthTitle')}
      action={
        <Button variant="default" component={AppLink} href={urls.dici({ filial: cnpj, mes: newest })}>
          {t('noMonthLink', { month: format.month(year, month) })}
        </Button>
      }
    >
      {t('noMonthText')}
    </EmptyState>
  )
}
