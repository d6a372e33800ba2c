import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { QueryView } from '@/components/QueryView'
import { ToneBadge } from '@/components/StatusBadge'
import { BlockSkeleton } from '@/components/states'
import { graphql } from '@/gql'
import type { DiciReadinessQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { today } from '@/lib/time'
import { urls } from '@/urls'
import classes from './Dashboard.module.css'
import { type State, stateOf, urgency } from './readiness'

const DiciReadinessDocument = graphql(`
  query DiciReadiness($cnpj: String!, $year: Int!, $month: Int!) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      dueDate
      totalAccesses
      pendingTotal
      withoutLoginData(first: 1) {
        totalCount
      }
      closed {
        id
        version
        closedAt
      }
      changesSinceClosing {
        accessesAfter
      }
    }
  }
`)

type Report = DiciReadinessQuery['diciReport']

const context = dependsOn('Contract', 'Login', 'DiciDeclaration')

const tones = {
  closed: 'ok',
  changed: 'attention',
  pending: 'danger',
  nothing: 'neutral',
  ready: 'info',
} as const satisfies Record<State, string>

type Props = { cnpj: string; month: string /** When the task last warned that the month is open. */; warnedAt?: string }

/** Whether one branch's declaration can be filed, or is closed. */
export function Readiness({ cnpj, month, warnedAt }: Props) {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const [year = 0, number = 1] = month.split('-').map(Number)
  const query = useQuery({
    query: DiciReadinessDocument,
    variables: { cnpj, year, month: number },
    context,
  })
  const to = (aba?: string) => urls.dici({ filial: cnpj, mes: month, aba })
  return (
    <QueryView query={query} loading={<BlockSkeleton lines={3} />}>
      {({ diciReport: report }) => {
        const lost = report.withoutLoginData.totalCount
        const pending = report.pendingTotal
        const state = stateOf(report)
        return (
          <>
            <div className={classes.head}>
              <Anchor component={AppLink} href={to()} fz="sm" fw={500}>
                {t('accesses', format.count(report.totalAccesses))}
              </Anchor>
              <ToneBadge tone={tones[state]}>{t(`state.${state}`, { version: report.closed?.version })}</ToneBadge>
            </div>
            {state === 'changed' && (
              <Line href={to('mudancas')}>{t('changedRows', format.count(report.changesSinceClosing.length))}</Line>
            )}
            <Line href={pending > 0 ? to('pendencias') : undefined}>
              {pending > 0 ? t('pending', format.count(pending)) : t('noPending')}
            </Line>
            <Line href={lost > 0 ? to('sem-dados') : undefined}>
              {lost > 0 ? t('lost', format.count(lost)) : t('noLost')}
            </Line>
            <Due report={report} warnedAt={warnedAt} />
          </>
        )
      }}
    </QueryView>
  )
}

function Line({ href, children }: { href?: string; children: ReactNode }) {
  return (
    <Text fz="sm" component="p" m={0}>
      {href ? (
        <Anchor component={AppLink} href={href} inherit>
          {children}
        </Anchor>
      ) : (
        children
      )}
    </Text>
  )
}

/** Until when, or since when that is done; highlighted when it is urgent. */
function Due({ report, warnedAt }: { report: Report; warnedAt?: string }) {
  const { t } = useTranslation('dashboard')
  const urgent = urgency(report, today())
  return (
    <Text fz="xs" c={urgent ? 'var(--vinculo-attention)' : 'dimmed'} fw={urgent ? 500 : undefined} component="p" mt={4}>
      {report.closed ? (
        <>
          {t('closedAt')} <DateTime value={report.closed.closedAt} />
        </>
      ) : (
        <>
          {t('due')} <DateTime value={report.dueDate} dateOnly />
          {urgent && ` · ${t(`urgent.${urgent}`)}`}
          {warnedAt && (
            <>
              {' · '}
              {t('warnedAt')} <DateTime value={warnedAt} />
            </>
          )}
        </>
      )}
    </Text>
  )
}
