import { Anchor, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { graphql } from '@/gql'
import { useFormat } from '@/lib/format'
import { useCan } from '@/lib/session'
import { urls } from '@/urls'

const ParametersNoticeDocument = graphql(`
  query ParametersNotice {
    parameters {
      id
      configured
      keepLoginLink
      accessesUnlinkedAMonth
    }
  }
`)

/** What everybody who cancels should know of the general parameters: that they aren't set yet, or that links are lost. */
export function ParametersNotice() {
  const [{ data }] = useQuery({ query: ParametersNoticeDocument })
  if (!data) return null
  if (!data.parameters.configured) return <NotSet />
  return data.parameters.keepLoginLink ? null : <LinksLost accesses={data.parameters.accessesUnlinkedAMonth} />
}

type Props = {
  children: ReactNode
  /** No access can be lost: only parameters that aren't set matter. */
  silent?: boolean
}

/** The same above a form that cancels, which isn't shown while nothing can be cancelled. */
export function ParametersGate({ children, silent }: Props) {
  const [{ data }] = useQuery({ query: ParametersNoticeDocument })
  if (data && !data.parameters.configured) return <NotSet />
  return (
    <Stack gap="md">
      {!silent && <ParametersNotice />}
      {/* Not a child of the stack itself: what the form consists of keeps its own gaps. */}
      <div>{children}</div>
    </Stack>
  )
}

function NotSet() {
  const { t } = useTranslation('parameters')
  const canChange = useCan('CHANGE_PARAMETERS')
  return (
    <Callout tone="attention" title={t('notSetTitle')}>
      <Text fz="sm">{t(canChange ? 'notSetText' : 'notSetAsk')}</Text>
      {canChange && <ToParameters>{t('notSetLink')}</ToParameters>}
    </Callout>
  )
}

function LinksLost({ accesses }: { accesses: number }) {
  const { t } = useTranslation('parameters')
  const format = useFormat()
  return (
    <Callout tone="attention" title={t('linksLostTitle')}>
      <Text fz="sm">
        {t('linksLostText')} {accesses > 0 && t('linksLostRate', format.count(accesses))}
      </Text>
      <ToParameters>{t('linksLostLink')}</ToParameters>
    </Callout>
  )
}

function ToParameters({ children }: { children: string }) {
  return (
    <Anchor component={AppLink} href={urls.parameters()} fz="sm" underline="always">
      {children}
    </Anchor>
  )
}
