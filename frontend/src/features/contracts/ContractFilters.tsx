import { Button } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FilterSelect, ListToolbar, SearchInput } from '@/components/list'
import { requesters } from '@/entities/cancellation/requester'
import { statuses } from '@/entities/contract/states'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/list'
import { DayField } from './DayField'
import { awaitsReceipt, type ContractFilters as Filters, withoutLoginData } from './filters'

const OptionsDocument = graphql(`
  query ContractFilterOptions {
    branches(first: 100, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
        }
      }
    }
    plans(first: 100, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
        }
      }
    }
    cancellationReasons(first: 100, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

type Props = {
  filters: Filters
  filtered: boolean
  setFilter: (name: keyof Filters, value: string | null) => void
  onClear: () => void
}

/** Search and filters of the contracts. On a telephone the filters fold away behind a button. */
export function ContractFilters({ filters, filtered, setFilter, onClear }: Props) {
  const { t } = useTranslation(['contracts', 'common', 'enums'])
  const [{ data }] = useQuery({ query: OptionsDocument })
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [opened, { toggle }] = useDisclosure()
  const options = (connection: Parameters<typeof nodesOf<{ id: string; name: string }>>[0]) =>
    nodesOf(connection).map(({ id, name }) => ({ value: id, label: name }))
  const set = (name: keyof Filters) => (value: string | null) => setFilter(name, value)

  return (
    <ListToolbar filtered={filtered} onClear={onClear}>
      <SearchInput label={t('searchLabel')} value={filters.q} onChange={(value) => setFilter('q', value)} />
      {narrow && (
        <Button
          variant="default"
          leftSection={<IconFilter size={14} aria-hidden />}
          onClick={toggle}
          aria-expanded={opened}
        >
          {t('common:filters')}
        </Button>
      )}
      {(!narrow || opened) && (
        <>
          <FilterSelect
            label={t('status')}
            value={filters.situacao}
            onChange={set('situacao')}
            options={statuses.map((status) => ({ value: status, label: t(`enums:ContractStatus.${status}`) }))}
          />
          <FilterSelect
            label={t('branch')}
            value={filters.filial}
            onChange={set('filial')}
            options={options(data?.branches)}
          />
          <FilterSelect
            label={t('plan')}
            value={filters.plano}
            onChange={set('plano')}
            options={options(data?.plans)}
          />
          <FilterSelect
            label={t('reason')}
            value={filters.motivo}
            onChange={set('motivo')}
            options={options(data?.cancellationReasons)}
          />
          <FilterSelect
            label={t('requester')}
            value={filters.pediu}
            onChange={set('pediu')}
            options={requesters.map((requester) => ({
              value: requester,
              label: t(`enums:CancellationRequester.${requester}`),
            }))}
          />
          <FilterSelect
            label={t('loginData')}
            value={filters.dados}
            onChange={set('dados')}
            options={[{ value: withoutLoginData, label: t('withoutLoginData') }]}
          />
          <FilterSelect
            label={t('schedule')}
            value={filters.agendamento}
            onChange={set('agendamento')}
            options={[
              { value: 'agendado', label: t('scheduleWaiting') },
              { value: 'recusado', label: t('scheduleRefused') },
            ]}
          />
          <FilterSelect
            label={t('receipt')}
            value={filters.comprovante}
            onChange={set('comprovante')}
            options={[{ value: awaitsReceipt, label: t('awaitsReceipt') }]}
          />
          <DayField label={t('cancelledFrom')} value={filters.de} onChange={set('de')} />
          <DayField label={t('cancelledTo')} value={filters.ate} onChange={set('ate')} />
        </>
      )}
    </ListToolbar>
  )
}
