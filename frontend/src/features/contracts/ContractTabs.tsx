import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { NonPaymentTab } from '@/features/suspension/NonPaymentTab'
import type { ContractTab } from '@/urls'
import { ComodatosTab } from './ComodatosTab'
import type { Contract } from './contractQuery'
import { HistoryTab } from './HistoryTab'
import { LoginsTab } from './LoginsTab'
import { ServiceOrdersTab } from './ServiceOrdersTab'

const tabs: readonly ContractTab[] = ['logins', 'comodatos', 'os', 'inadimplencia', 'historico']

type Props = { contract: Contract; events: number }

/** What hangs on the contract; the tab is in the URL. */
export function ContractTabs({ contract, events }: Props) {
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
        <LoginsTab contract={contract} />
      </Tabs.Panel>
      <Tabs.Panel value="comodatos">
        <ComodatosTab contract={contract} />
      </Tabs.Panel>
      <Tabs.Panel value="os">
        <ServiceOrdersTab contract={contract} />
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
