import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { ComodatosTab } from '@/features/comodatos/ComodatosTab'
import { HistoryTab } from '@/features/contracts/HistoryTab'
import { LoginsTab } from '@/features/logins/LoginsTab'
import { ServiceOrdersTab } from '@/features/serviceOrders/ServiceOrdersTab'
import { NonPaymentTab } from '@/features/suspension/NonPaymentTab'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ContractTab } from '@/urls'

const tabs: readonly ContractTab[] = ['logins', 'comodatos', 'os', 'inadimplencia', 'historico']

const ContractTabsFields = graphql(`
  fragment ContractTabsFields on Contract {
    logins {
      id
      ...LoginsTabFields
    }
    comodatos {
      id
    }
    serviceOrders {
      id
      ...ServiceOrdersTabFields
    }
    ...ComodatosTabFields
    ...HistoryTabFields
    ...NonPaymentTabFields
  }
`)

type Props = {
  contract: FragmentType<typeof ContractTabsFields>
  /** Its logins were lost by a cancellation. */
  withoutLoginData: boolean
  events: number
}

/** What hangs on the contract; the tab is in the URL. */
export function ContractTabs({ withoutLoginData, events, ...props }: Props) {
  const contract = readFragment(ContractTabsFields, props.contract)
  const { t } = useTranslation('contracts')
  const [params, setParams] = useSearchParams()
  const tab = tabs.find((name) => name === params.get('aba')) ?? 'logins'
  const counts: Partial<Record<ContractTab, number>> = {
    logins: contract.logins.length,
    comodatos: contract.comodatos.length,
    os: contract.serviceOrders.length,
  }
  const choose = (next: string | null) =>
    setParams(
      (current) => {
        const changed = new URLSearchParams(current)
        if (!next || next === 'logins') changed.delete('aba')
        else changed.set('aba', next)
        return changed
      },
      { replace: true },
    )
  return (
    <Tabs value={tab} onChange={choose}>
      <Tabs.List mb="sm">
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {counts[name] === undefined ? t(`tab.${name}`) : `${t(`tab.${name}`)} (${counts[name]})`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="logins">
        <LoginsTab logins={contract.logins} withoutData={withoutLoginData} />
      </Tabs.Panel>
      <Tabs.Panel value="comodatos">
        <ComodatosTab contract={contract} />
      </Tabs.Panel>
      <Tabs.Panel value="os">
        <ServiceOrdersTab orders={contract.serviceOrders} />
      </Tabs.Panel>
      <Tabs.Panel value="inadimplencia">
        <NonPaymentTab contract={contract} />
      </Tabs.Panel>
      <Tabs.Panel value="historico">
        <HistoryTab contract={contract} events={events} />
      </Tabs.Panel>
    </Tabs>
  )
}
