import { Code, List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { useFormat } from '@/lib/format'
import { nodesOf } from '@/lib/list'
import { type Part, partsOf } from './where'

const NamesDocument = graphql(`
  query FilterNames($branch: ID, $plan: ID) {
    branches(first: 1, where: { id: $branch }) {
      edges {
        node {
          id
          name
        }
      }
    }
    plans(first: 1, where: { id: $plan }) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

/** The filter that chose the contracts, in the words of their list. */
export function FilterWords({ where }: { where: Record<string, unknown> }) {
  const { t } = useTranslation(['contracts', 'enums'])
  const format = useFormat()
  const parts = partsOf(where)
  const idOf = (kind: Part['kind']) => {
    const part = parts.find((one) => one.kind === kind)
    return part && 'value' in part ? part.value : '0'
  }
  const named = parts.some(({ kind }) => kind === 'branch' || kind === 'plan')
  const variables = { branch: idOf('branch'), plan: idOf('plan') }
  const [{ data }] = useQuery({ query: NamesDocument, variables, pause: !named })
  const words = (part: Part) => {
    switch (part.kind) {
      case 'search':
        return t('filter.search', { text: part.value })
      case 'status':
        return t('filter.status', { status: t(`enums:ContractStatus.${part.value}`) })
      case 'branch':
        return t('filter.branch', { name: nodesOf(data?.branches)[0]?.name ?? '…' })
      case 'plan':
        return t('filter.plan', { name: nodesOf(data?.plans)[0]?.name ?? '…' })
      case 'schedule':
        return t(part.value === 'SCHEDULED' ? 'scheduleWaiting' : 'scheduleRefused')
      case 'except':
        return t('filter.except', format.count(part.count))
      default:
        return <Code>{'value' in part ? part.value : ''}</Code>
    }
  }
  return (
    <>
      <Text fz="sm" fw={600} mt="sm">
        {t('filter.title')}
      </Text>
      <List fz="sm">
        {parts.length === 0 && <List.Item>{t('filter.none')}</List.Item>}
        {parts.map((part) => (
          <List.Item key={JSON.stringify(part)}>{words(part)}</List.Item>
        ))}
      </List>
    </>
  )
}
