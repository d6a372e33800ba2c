import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RequirePermission } from '@/components/Can'
import { PageHeader } from '@/components/PageHeader'
import { useParam } from '@/lib/param'
import { Endpoints } from './Endpoints'
import { Tokens } from './Tokens'

const tabs = ['tokens', 'webhooks'] as const

/** Integrações: what partners' machines may do, and which events they are sent. */
export default function IntegrationsPage() {
  const { t } = useTranslation(['integrations', 'shell'])
  const [param, choose] = useParam('aba')
  const tab = tabs.find((name) => name === param) ?? 'tokens'
  return (
    <>
      <PageHeader title={t('shell:integrations')} description={t('description')} />
      <RequirePermission permission="INTEGRATE">
        <Tabs value={tab} onChange={(name) => choose(name === 'tokens' ? null : name)} keepMounted={false}>
          <Tabs.List mb="sm">
            <Tabs.Tab value="tokens">{t('tokens')}</Tabs.Tab>
            <Tabs.Tab value="webhooks">{t('webhooks')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="tokens">
            <Tokens />
          </Tabs.Panel>
          <Tabs.Panel value="webhooks">
            <Endpoints />
          </Tabs.Panel>
        </Tabs>
      </RequirePermission>
    </>
  )
}
